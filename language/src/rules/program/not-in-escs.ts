// A program and its participants are recorded in ESCS.
import { set } from '../../edits/edits.ts';
import { hasStarted, participantOf } from '../../facts/program.ts';
import { pending, rule, satisfied, suggestion, type Verdict, violated } from '../rule.ts';

export default rule({
  id: 'program/not-in-escs',
  title: 'Program not recorded in ESCS',
  provisions: ['CDR-017'],
  on: 'Program',
  why: 'The agency creates the records of its program in ESCS.',
  todo: 'Create the record in ESCS.',
  since: '0.1.0',
  reading:
    'No time is set: while the program runs, a record that is not there is a warning, and once it has ended an error. Whether each participant has a record too is not said, so a missing one is a warning.',
  bad: `program DESCDP for DES {
  starts: 2023-01-17
  ends: 2024-07-01
  escs-records: «no»
}`,
  good: `program DESCDP for DES {
  starts: 2023-01-17
  ends: 2024-07-01
  escs-records: yes
}`,
  check(program, { asOf }) {
    const { escsRecords: recorded, starts, ends } = program;
    const stated = [recorded, ...program.participation.map(({ escsRecord }) => escsRecord)];
    if (stated.every(value => value === undefined)) return pending('escs-records');
    if (!hasStarted(program, asOf)) return pending('starts');
    const hasEnded = ends !== undefined && ends.value < asOf;
    const because = hasEnded
      ? { at: ends, message: 'The program ended on this day.' }
      : { at: starts, message: 'The program started on this day.' };
    const own: Verdict | [] =
      recorded === undefined
        ? []
        : recorded.value
          ? satisfied(recorded)
          : violated(
              recorded,
              `The program ${hasEnded ? 'has ended' : 'runs'}, and is not recorded in ESCS.`,
              {
                because: [because],
                fixes: [suggestion('Write `yes`', set(recorded, 'yes'))],
                ...(!hasEnded && { severity: 'warning' }),
              },
            );
    return [
      own,
      ...program.participation.map((participation): Verdict | [] => {
        const { escsRecord } = participation;
        if (escsRecord === undefined || escsRecord.value) return [];
        return violated(escsRecord, `${participantOf(participation)} is not recorded in ESCS.`, {
          severity: 'warning',
          because: [because],
          fixes: [suggestion('Write `yes`', set(escsRecord, 'yes'))],
        });
      }),
    ].flat();
  },
});
