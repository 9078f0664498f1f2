// Probation is not completed by leave that is paid out after leaving.
import { set } from '../../edits/edits.ts';
import { isNothing, type Records } from '../../model/record.ts';
import type { World } from '../../model/world.ts';
import { rule, satisfied, suggestion, violated } from '../rule.ts';

export default rule({
  id: 'candidate/probation-completed-after-leaving',
  title: 'Probation completed after leaving',
  provisions: ['PCR-002'],
  on: 'CareerService',
  needs: ['to', 'probationCompleted'],
  why: 'Probation is served in the SES; leave that is paid out as a lump sum at separation does not count as time served.',
  todo: 'Write that probation was not completed, or correct one of the two days.',
  since: '0.1.0',
  bad: `candidate C1027 {
  career-service "Director, Field Services" {
    from: 2020-06-01
    to: 2021-04-30
    probation-completed: «2021-05-31»
  }
}`,
  good: `candidate C1027 {
  career-service "Director, Field Services" {
    from: 2020-06-01
    to: 2021-04-30
    probation-completed: none
  }
}`,
  check({ to, probationCompleted: completed }, { owner, world }) {
    if (isNothing(completed) || completed.value <= to.value) return satisfied(completed);
    return violated(
      completed,
      `Probation is said to be completed on ${completed.value}, and the last day in the SES was ${to.value}.`,
      {
        because: [{ at: to, message: 'This was the last day in the SES.' }],
        // Who is reinstated has completed it, and for who won a competition much follows: there the days are looked at.
        fixes: [
          isBackByOtherWays(owner('Candidate'), world)
            ? undefined
            : suggestion('It was not completed', set(completed, 'none')),
        ],
      },
    );
  },
});

const isBackByOtherWays = (candidate: Records['Candidate'] | undefined, world: World): boolean =>
  world
    .where('Appointment', '$about', candidate?.$name?.value)
    .some(({ action }) => action?.value === 'reinstatement' || action?.value === 'merit-selection');
