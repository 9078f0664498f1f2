// Every participant of a program was selected by the merit staffing procedures of the SES.
import { hasStarted, isScheduleB, participantOf, recordsOfEntry } from '../../facts/program.ts';
import { applicationsFor } from '../../facts/selection.ts';
import type { ProvisionId } from '../../law/index.ts';
import { pending, rule, satisfied, type Verdict, violated } from '../rule.ts';

export default rule({
  id: 'program/participant-not-selected',
  title: 'Participant not selected by merit staffing',
  provisions: ['CDR-006', 'CDR-009', 'CDR-011'],
  on: 'Program',
  why: 'Participants of a candidate development program are recruited and selected by the merit staffing procedures of the SES, those appointed under Schedule B among them.',
  todo: 'Record the selection in the staffing record of the announcement for entry into the program.',
  since: '0.1.0',
  reading:
    'A participant is missed in error only where the staffing record of an announcement that this participant applied for shows selections of others. Where no record is declared, or none tells of the participant, the selection may have been made all the same: a warning.',
  bad: `program DESCDP for DES {
  starts: 2023-01-17
  participation for «C2044» { }
}
vacancy DESCDP2022 "DES-22-01" for DESCDP { purpose: program-entry }
candidate C2044 { application for DESCDP2022 { } }
staffing-record Entry for DESCDP2022 {
  selection for C2051 { selected: 2022-12-12 by appointing-authority }
}`,
  good: `program DESCDP for DES {
  starts: 2023-01-17
  participation for C2044 { }
}
vacancy DESCDP2022 "DES-22-01" for DESCDP { purpose: program-entry }
candidate C2044 { application for DESCDP2022 { } }
staffing-record Entry for DESCDP2022 {
  selection for C2044 { selected: 2022-12-12 by appointing-authority }
}`,
  appliesTo: ({ participation }) => participation.length > 0,
  check(program, { asOf, world }) {
    if (!hasStarted(program, asOf)) return pending('starts');
    const records = recordsOfEntry(program, world);
    // A selection that could not be read may be the one that is missed.
    if (records.some(({ $broken }) => $broken?.some(part => part === 'selection' || part === '*')))
      return undefined;
    const because = [{ at: program.starts, message: 'The program started on this day.' }];
    if (records.length === 0)
      return violated(
        program,
        'No staffing record shows how the participants of the program were selected.',
        {
          severity: 'warning',
          because,
        },
      );
    return program.participation.flatMap((participation): Verdict | [] => {
      const { $about: candidate } = participation;
      if (candidate === undefined) return [];
      const selected = records
        .flatMap(({ selection }) => selection)
        .find(({ $about }) => $about?.ref === candidate.ref);
      if (selected !== undefined) return satisfied(selected);
      const passedOver = records.find(
        record => record.selection.length > 0 && applicationsFor(candidate, record, world).length > 0,
      );
      const provisions: [ProvisionId, ...ProvisionId[]] = isScheduleB(participation)
        ? ['CDR-011', 'CDR-009']
        : ['CDR-009', 'CDR-006'];
      return passedOver === undefined
        ? violated(candidate, `No staffing record of the program tells of a selection of ${candidate.ref}.`, {
            provisions,
            severity: 'warning',
            because,
          })
        : violated(
            candidate,
            `${participantOf(participation)} applied for the program, but the selections of its staffing record are of others.`,
            {
              provisions,
              because: [
                ...because,
                { at: passedOver.selection[0], message: 'This is a selection for the program.' },
              ],
            },
          );
    });
  },
});
