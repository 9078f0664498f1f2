// The supervisor talks with the appointee about progress at intervals, and keeps a record of each talk.
import { probationStanding, probationsOf } from '../../facts/probation.ts';
import { counted } from '../../facts/wording.ts';
import { pending, rule, satisfied, violated } from '../rule.ts';

export default rule({
  id: 'probation/too-few-discussions',
  title: 'Too few documented discussions in probation',
  provisions: ['PRB-008'],
  on: 'Probation',
  why: 'The supervisor discusses progress with the appointee at intervals and documents each discussion; fewer than {discussions-least} are no intervals on any reading.',
  todo: 'Record the discussions that were held, each with its day.',
  figures: ['discussions-least'],
  since: '0.1.0',
  reading:
    'How often is left open. Discussions up to the last day of probation count, once it is over, and those before a move to another position with them. Nothing is due where the appointee left, went on to another position, or a removal was started, before the end.',
  bad: `appointment Fleet for C1027 {
  type: career
  effective: 2023-08-11
  «probation» {
    ends: 2024-08-10
    discussion { discussed: 2024-02-05 }
  }
}`,
  good: `appointment Fleet for C1027 {
  type: career
  effective: 2023-08-11
  probation {
    ends: 2024-08-10
    discussion { discussed: 2023-12-11 }
    discussion { discussed: 2024-04-29 }
  }
}`,
  check(probation, context) {
    const appointment = context.owner('Appointment');
    if (appointment === undefined) return undefined;
    const all = probationsOf(appointment, context.world);
    if (all.some(({ $broken }) => $broken?.includes('discussion'))) return undefined;
    const standing = probationStanding(appointment, context.asOf, context);
    if (standing === undefined || standing.is === 'running') return pending('discussion');
    if (standing.is === 'cut-short') return undefined;
    // A discussion whose day is not written, or could not be read, may have been in time.
    const held = all
      .flatMap(({ discussion }) => discussion)
      .filter(({ discussed }) => discussed === undefined || discussed.value <= standing.last);
    if (held.length >= context.law.figure('discussions-least')) return satisfied(held[0]);
    return violated(
      probation,
      `Probation ended on ${standing.last} with ${counted(held.length, 'documented discussion', 'documented discussions')} of progress.`,
      { because: held.map(discussion => ({ at: discussion, message: 'This discussion is recorded.' })) },
    );
  },
});
