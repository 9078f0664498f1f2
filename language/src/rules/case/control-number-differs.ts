// The case in ESCS carries the control number of the announcement in USAJOBS.
import { set } from '../../edits/edits.ts';
import { pending, rule, satisfied, suggestion, violated } from '../rule.ts';

export default rule({
  id: 'case/control-number-differs',
  title: 'Control number that differs from USAJOBS',
  provisions: ['VAC-006'],
  on: 'EscsRecord',
  needs: ['controlNumber'],
  why: 'The OPM control number in ESCS is the proof that the vacancy was announced in USAJOBS; another number proves it of another vacancy.',
  todo: 'Enter the control number of the announcement in ESCS, or correct it in the vacancy.',
  since: '0.1.0',
  reading: 'The numbers are compared character for character. A case under criterion B has none.',
  bad: `vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  usajobs { control-number: "776812300" }
}
qrb-case FleetDirectorCase "ESCS 24-11873" for C1027 {
  vacancy: FleetDirector2024
  criterion: A
  escs { control-number: «"776812301"» }
}`,
  good: `vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  usajobs { control-number: "776812300" }
}
qrb-case FleetDirectorCase "ESCS 24-11873" for C1027 {
  vacancy: FleetDirector2024
  criterion: A
  escs { control-number: "776812300" }
}`,
  appliesTo: (_, { owner }) => owner('QrbCase')?.criterion?.value !== 'B',
  check({ controlNumber }, { owner, world }) {
    const announced = world.find('Vacancy', owner('QrbCase')?.vacancy)?.usajobs?.controlNumber;
    if (announced === undefined) return pending('control-number');
    if (announced.value === controlNumber.value) return satisfied(controlNumber);
    return violated(
      controlNumber,
      `ESCS has the control number ${controlNumber.value}, and the announcement in USAJOBS has ${announced.value}.`,
      {
        because: [{ at: announced, message: 'This is the number in USAJOBS.' }],
        fixes: [suggestion(`Write ${announced.value}`, set(controlNumber, `"${announced.value}"`))],
      },
    );
  },
});
