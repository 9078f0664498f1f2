// A temporary position beside another is set up only when it is on record that the incumbent means to leave.
import { set } from '../../edits/edits.ts';
import { isNothing } from '../../model/record.ts';
import { pending, rule, satisfied, suggestion, violated } from '../rule.ts';

export default rule({
  id: 'position/succession-undocumented',
  title: 'Successor position without a documented departure',
  provisions: ['RES-002'],
  on: 'Succession',
  needs: ['established'],
  why: 'A separate position lets a designated successor overlap with the incumbent only once it is on record that the incumbent means to leave.',
  todo: 'Document the intention of the incumbent first, or record the day on which it was documented.',
  since: '0.1.0',
  reading:
    'The record dates from the day on which the position is set up at the latest. Where the file says that there is none, or is dated later, it is an error; where it is silent, a warning once the position has been set up.',
  bad: `position FleetDirectorDesignate "Director-designate" {
  succession for FleetDirector {
    established: 2024-01-14
    departure-documented: «2024-01-16»
  }
}`,
  good: `position FleetDirectorDesignate "Director-designate" {
  succession for FleetDirector {
    established: 2024-01-14
    departure-documented: 2023-12-20
  }
}`,
  check(succession, { asOf }) {
    const { established, departureDocumented: documented, ends } = succession;
    const because = [{ at: established, message: 'The position was set up on this day.' }];
    if (documented === undefined) {
      if (succession.$broken?.includes('departureDocumented')) return undefined;
      if (established.value > asOf) return pending('departure-documented');
      return violated(
        succession,
        `The position was set up on ${established.value}, and it is not recorded when the departure of the incumbent was documented.`,
        { because, severity: 'warning' },
      );
    }
    if (isNothing(documented)) {
      return violated(
        documented,
        `The position is set up on ${established.value}, and it is not on record that the incumbent means to leave.`,
        { because },
      );
    }
    if (documented.value <= established.value) return satisfied(documented);
    return violated(
      documented,
      `The position is set up on ${established.value}, and the departure of the incumbent was documented only on ${documented.value}.`,
      {
        because,
        fixes: [
          // A position that was over by then is not set up so late.
          ends !== undefined && ends.value < documented.value
            ? undefined
            : suggestion(`Set it up on ${documented.value}`, set(established, documented.value)),
        ],
      },
    );
  },
});
