// When a case is submitted there is evidence that its vacancy was in USAJOBS.
import { isPublished, isUnderAnnouncingLaw } from '../../facts/announcement-standing.ts';
import { evidenceOfUsajobs } from '../../facts/usajobs.ts';
import { pending, rule, satisfied, violated } from '../rule.ts';

export default rule({
  id: 'case/announcement-not-shown',
  title: 'Case submitted without evidence of USAJOBS',
  provisions: ['VAC-005'],
  on: 'QrbCase',
  needs: ['submitted', 'vacancy'],
  why: 'Before a selection goes to a Review Board the agency shows that its vacancy was published; the OPM control number is the evidence.',
  todo: 'Record the control number and the day of entry under `usajobs` in the vacancy.',
  since: '0.1.0',
  reading:
    'The evidence exists on the day of submission. A day of entry without the control number is a warning. A published announcement with neither is told once, at the announcement. A case under criterion B rests on no vacancy, and one whose vacancy was announced for another purpose is told as that.',
  bad: `vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  usajobs {
    control-number: "776812300"
    entered: 2024-06-12
  }
}
qrb-case FleetDirectorCase "ESCS 24-11873" for C1027 {
  criterion: A
  vacancy: «FleetDirector2024»
  submitted: 2024-06-10
}`,
  good: `vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  usajobs {
    control-number: "776812300"
    entered: 2024-03-04
  }
}
qrb-case FleetDirectorCase "ESCS 24-11873" for C1027 {
  criterion: A
  vacancy: FleetDirector2024
  submitted: 2024-06-10
}`,
  // A case that names a vacancy rests on it, whether or not the criterion is written yet.
  appliesTo: ({ criterion }) => criterion?.value !== 'B',
  check({ submitted, vacancy: named }, { asOf, world }) {
    if (submitted.value > asOf) return pending('submitted');
    const vacancy = world.find('Vacancy', named);
    if (vacancy === undefined || vacancy.$broken !== undefined || vacancy.usajobs?.$broken !== undefined)
      return undefined;
    const { purpose } = vacancy;
    if (purpose !== undefined && purpose.value !== 'initial-career') return undefined;
    const evidence = evidenceOfUsajobs(vacancy);
    const because = [{ at: submitted, message: 'The case was submitted on this day.' }];
    if (evidence === undefined) {
      // The announcement itself is at fault, and told as that.
      if (isPublished(vacancy) && isUnderAnnouncingLaw(vacancy)) return undefined;
      return violated(named, 'The case was submitted, and nothing shows that its vacancy was in USAJOBS.', {
        because,
      });
    }
    const entered = vacancy.usajobs?.entered;
    if (entered !== undefined && entered.value > submitted.value) {
      return violated(
        named,
        `The case was submitted on ${submitted.value}, and its vacancy was entered in USAJOBS only on ${entered.value}.`,
        { because: [...because, { at: entered, message: 'It was entered on this day.' }] },
      );
    }
    if (evidence === entered) {
      return violated(
        named,
        'The case was submitted, and the control number of its vacancy, which is the evidence of USAJOBS, is not recorded.',
        {
          severity: 'warning',
          because: [...because, { at: entered, message: 'The entry is recorded without it.' }],
        },
      );
    }
    return satisfied(evidence);
  },
});
