// A temporary position beside another lasts until the incumbent has gone, and no longer.
import { add, set } from '../../edits/edits.ts';
import { pending, rule, satisfied, suggestion, violated } from '../rule.ts';

export default rule({
  id: 'position/succession-not-brief',
  title: 'Successor position that outlasts the departure',
  provisions: ['RES-003'],
  on: 'Succession',
  needs: ['established'],
  why: 'Two people overlap in a separate position for a short time only, until the incumbent has gone.',
  todo: 'End the temporary position when the incumbent leaves.',
  since: '0.1.0',
  reading:
    'The text puts no number on "brief". A position without an end, or one that outlasts the departure of the incumbent, is a warning.',
  bad: `position FleetDirectorDesignate "Director-designate" {
  succession for FleetDirector {
    established: 2024-01-14
    incumbent-departs: 2024-03-31
    ends: «2024-06-30»
  }
}`,
  good: `position FleetDirectorDesignate "Director-designate" {
  succession for FleetDirector {
    established: 2024-01-14
    incumbent-departs: 2024-03-31
    ends: 2024-03-31
  }
}`,
  check(succession, { asOf, owner }) {
    const { established, ends, incumbentDeparts: departs } = succession;
    const end = ends ?? owner('Position')?.cancelled;
    if (end === undefined) {
      if (succession.$broken?.includes('ends')) return undefined;
      if (established.value > asOf) return pending('ends');
      return violated(succession, 'It is not said when the temporary position ends.', {
        because: [
          { at: established, message: 'It was set up on this day.' },
          departs && { at: departs, message: 'The incumbent leaves on this day.' },
        ],
        fixes: [
          departs && departs.value >= established.value
            ? suggestion(`It ends on ${departs.value}`, add(succession, `ends: ${departs.value}`))
            : undefined,
        ],
      });
    }
    if (departs === undefined) return pending('incumbent-departs');
    if (end.value <= departs.value) return satisfied(end);
    return violated(
      end,
      `The temporary position lasts until ${end.value}, and the incumbent leaves on ${departs.value}.`,
      {
        because: [{ at: departs, message: 'The incumbent leaves on this day.' }],
        fixes: [
          departs.value >= established.value
            ? suggestion(`End it on ${departs.value}`, set(end, departs.value))
            : undefined,
        ],
      },
    );
  },
});
