// OPM approves a program before the agency conducts it for the first time.
import { firstAnnounced } from '../../facts/program.ts';
import { isNothing } from '../../model/record.ts';
import { type Context, pending, rule, satisfied, type Verdict, violated, type With } from '../rule.ts';

export default rule({
  id: 'program/not-approved-first',
  title: 'Program conducted before its approval',
  provisions: ['CDP-003'],
  on: 'Program',
  why: 'A candidate development program is conducted for the first time only when OPM has approved it; its graduates are certified as those of an approved program.',
  todo: 'Obtain the approval of OPM before the program is conducted, and give its day as `opm-approval`; `opm-approval: none` says that there is none.',
  since: '0.1.0',
  reading:
    'Whether a program is conducted from its announcement or from its start is not said: approval between the two, or on the very day of either, is a warning. An approval that the file does not tell of is a warning too: it may have been given all the same.',
  bad: `program DESCDP for DES {
  opm-approval: «2023-01-18»
  starts: 2023-01-17
}`,
  good: `program DESCDP for DES {
  opm-approval: 2022-09-12
  starts: 2023-01-17
}`,
  check(program, context) {
    const { opmApproval: approval, starts } = program;
    if (approval === undefined || isNothing(approval)) return withoutApproval(program, context);
    const announced = firstAnnounced(program, context.world);
    const because = [
      { at: announced, message: 'Entry into the program was first announced on this day.' },
      { at: starts, message: 'The program starts on this day.' },
    ];
    const approved = `OPM approved the program on ${approval.value}`;
    if (starts !== undefined && approval.value > starts.value)
      return violated(approval, `${approved}, after it started on ${starts.value}.`, { because });
    if (starts !== undefined && approval.value === starts.value)
      return violated(approval, `${approved}, the very day on which it started.`, {
        severity: 'warning',
        because,
      });
    if (announced !== undefined && approval.value >= announced.value)
      return violated(approval, `${approved}, but entry into it was announced on ${announced.value}.`, {
        severity: 'warning',
        because,
      });
    return starts === undefined && announced === undefined ? pending('starts') : satisfied(approval);
  },
});

/** An approval that is not there, or not told of: due once the program starts, or is announced. */
function withoutApproval(program: With<'Program', never>, { asOf, world }: Context): Verdict | undefined {
  const { opmApproval: none, starts } = program;
  if (program.$broken?.includes('opmApproval')) return undefined;
  if (starts !== undefined && starts.value <= asOf) {
    const because = [{ at: starts, message: 'The program started on this day.' }];
    return isNothing(none)
      ? violated(none, `The program started on ${starts.value} without the approval of OPM.`, { because })
      : violated(
          program,
          `The program started on ${starts.value}, but the file does not tell of an approval by OPM.`,
          {
            severity: 'warning',
            because,
          },
        );
  }
  const announced = firstAnnounced(program, world);
  if (!isNothing(none) || announced === undefined || announced.value > asOf) return pending('opm-approval');
  return violated(
    none,
    `Entry into the program was announced on ${announced.value}, and OPM has not approved it.`,
    { severity: 'warning', because: [{ at: announced, message: 'It was announced on this day.' }] },
  );
}
