// A participant under Schedule B does not fill a regular position of the agency for good.
import { add, set } from '../../edits/edits.ts';
import { isScheduleB, participantOf } from '../../facts/program.ts';
import { rule, satisfied, suggestion, violated } from '../rule.ts';

export default rule({
  id: 'program/regular-position-filled',
  title: 'Regular position filled under Schedule B',
  provisions: ['CDR-016'],
  on: 'Participation',
  needs: ['regularPosition'],
  why: 'The Schedule B authority is there for development; it may not be used to fill the regular positions of an agency on a lasting basis.',
  todo: 'Assign the participant to a position that was created for development, or say with `continuing: no` that this is a short detail.',
  since: '0.1.0',
  reading:
    'How long is lasting is not said: an assignment is an error where `continuing` says that it lasts, and a warning where the file does not tell.',
  bad: `program DESCDP for DES {
  participation for C2044 {
    appointment schedule-b { }
    regular-position: «yes»
    continuing: yes
  }
}`,
  good: `program DESCDP for DES {
  participation for C2044 {
    appointment schedule-b { }
    regular-position: yes
    continuing: no
  }
}`,
  appliesTo: isScheduleB,
  check(participation) {
    const { regularPosition: regular, continuing } = participation;
    if (!regular.value || continuing?.value === false) return satisfied(continuing ?? regular);
    if (participation.$broken?.includes('continuing')) return undefined;
    const who = `${participantOf(participation)}, appointed under Schedule B, fills a regular position of the agency`;
    const because = [{ at: participation.appointment, message: 'The appointment is under Schedule B.' }];
    return continuing === undefined
      ? violated(regular, `${who}; the file does not say whether that is a short detail.`, {
          severity: 'warning',
          because,
          fixes: [suggestion('Add `continuing: no`', add(participation, 'continuing: no'))],
        })
      : violated(regular, `${who} on a lasting basis.`, {
          because: [...because, { at: continuing, message: 'The assignment lasts.' }],
          fixes: [suggestion('Write that it fills no regular position', set(regular, 'no'))],
        });
  },
});
