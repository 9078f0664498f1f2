// A Board reviews and certifies a case after it was submitted.
import { rule, satisfied, violated } from '../rule.ts';

export default rule({
  id: 'case/decided-before-submission',
  title: 'Reviewed or certified before the submission',
  provisions: ['MER-019', 'QCS-012'],
  on: 'QrbCase',
  needs: ['submitted'],
  why: 'The executive qualifications are sent to OPM so that a Board may certify them; a Board cannot have reviewed or certified a case that it did not have yet.',
  todo: 'Correct the day that is written wrongly.',
  since: '0.1.0',
  reading: 'A review on the day of the submission is in order.',
  bad: `qrb-case FleetDirectorCase for C1027 {
  submitted: 2024-06-10
  review { reviewed: «2024-06-07» }
}`,
  good: `qrb-case FleetDirectorCase for C1027 {
  submitted: 2024-06-10
  review { reviewed: 2024-06-20 }
}`,
  check({ submitted, review, certification }) {
    const reviews = review.flatMap(({ reviewed }) => reviewed ?? []);
    const certified = certification?.certified;
    // A certification on the day of a review is told with the review.
    const own = certified !== undefined && reviews.every(({ value }) => value !== certified.value);
    const acts = [
      ...reviews.map(at => ({ at, what: 'reviewed' })),
      ...(own ? [{ at: certified, what: 'certified' }] : []),
    ];
    return acts.map(({ at, what }) =>
      at.value >= submitted.value
        ? satisfied(at)
        : violated(
            at,
            `The case was ${what} on ${at.value}, before it was submitted on ${submitted.value}.`,
            { because: [{ at: submitted, message: 'The case was submitted on this day.' }] },
          ),
    );
  },
});
