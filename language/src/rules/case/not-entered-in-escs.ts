// A case sent by e-mail is entered in ESCS once the trouble is over.
import { isNothing } from '../../model/record.ts';
import { pending, rule, satisfied, violated } from '../rule.ts';

export default rule({
  id: 'case/not-entered-in-escs',
  title: 'Case not entered in ESCS after the trouble was over',
  provisions: ['DOC-003'],
  on: 'EmailException',
  needs: ['resolved'],
  why: 'A case sent by e-mail is entered in ESCS as well once the trouble is over.',
  todo: 'Enter the case in ESCS, and give the day under `entered-in-escs`.',
  since: '0.1.0',
  reading:
    'No time is set for it, so a file that does not tell the entry is a warning from the day after the trouble ended; an `escs` block tells it too. An entry dated before the trouble ended is a warning.',
  bad: `qrb-case FleetDirectorCase for C1027 {
  channel: email
  email-exception {
    approved: 2024-06-07
    resolved: 2024-06-14
    entered-in-escs: «none»
  }
}`,
  good: `qrb-case FleetDirectorCase for C1027 {
  channel: email
  email-exception {
    approved: 2024-06-07
    resolved: 2024-06-14
    entered-in-escs: 2024-06-17
  }
}`,
  appliesTo: (_, { owner }) => owner('QrbCase')?.withdrawn === undefined,
  check(exception, { asOf, owner }) {
    const { resolved, enteredInEscs: entered } = exception;
    const escs = owner('QrbCase')?.escs;
    const because = [{ at: resolved, message: 'The trouble was over on this day.' }];
    if (entered !== undefined && !isNothing(entered)) {
      if (entered.value >= resolved.value) return satisfied(entered);
      return violated(
        entered,
        `The case was entered in ESCS on ${entered.value}, before the trouble was over on ${resolved.value}.`,
        { severity: 'warning', because },
      );
    }
    if (exception.$broken !== undefined) return undefined;
    if (asOf <= resolved.value) return pending('entered-in-escs');
    if (isNothing(entered)) {
      return violated(
        entered,
        `The trouble was over on ${resolved.value}, and the case was not entered in ESCS.`,
        { because },
      );
    }
    if (escs !== undefined) return satisfied(escs);
    return violated(
      exception,
      `The trouble was over on ${resolved.value}, and the file does not say that the case was entered in ESCS.`,
      { severity: 'warning', because },
    );
  },
});
