// A certification to be acquired after the appointment needs a time within which.
import { EXAMPLE_TIME, givesTime, timeGiven } from '../../facts/qualification.ts';
import { rule, satisfied, suggestion, violated } from '../rule.ts';

export default rule({
  id: 'standard/certification-without-time',
  title: 'No time to acquire the certification',
  provisions: ['QUA-021'],
  on: 'Mandatory',
  needs: ['certificationRequired'],
  owed: false,
  why: 'A mandatory technical qualification may ask for a certification in the future only by saying within what time of the appointment it is acquired; without that, neither candidate nor agency knows when it is lacking.',
  todo: 'State the time from the appointment under `acquire-within`; the law sets no longest time.',
  since: '0.1.0',
  reading: 'A certification that a statute authorizes, or for which being eligible is enough, needs no time.',
  bad: `standard FleetStandard for FleetDirector {
  mandatory ProgramManagement {
    aspect: technical
    certification: "FAC-P/PM Level III"
    certification-required: «later»
  }
}`,
  good: `standard FleetStandard for FleetDirector {
  mandatory ProgramManagement {
    aspect: technical
    certification: "FAC-P/PM Level III"
    certification-required: later
    acquire-within: 18 months
  }
}`,
  appliesTo: ({ certificationRequired, statute, orEligible, $broken }) =>
    certificationRequired?.value === 'later' &&
    statute === undefined &&
    orEligible?.value !== true &&
    $broken === undefined,
  check(qualification) {
    if (givesTime(qualification)) return satisfied(qualification.acquireWithin);
    const { certification, certificationRequired, acquireWithin } = qualification;
    const named =
      certification === undefined ? 'The certification' : `The certification “${certification.value}”`;
    return violated(
      acquireWithin ?? certificationRequired,
      acquireWithin === undefined
        ? `${named} is to be acquired after the appointment, and nothing says within what time.`
        : `${named} is to be acquired after the appointment, and \`acquire-within\` gives no time for it.`,
      {
        because: [{ at: certification, message: 'This is what the appointee must acquire.' }],
        fixes: [
          suggestion(
            `Give ${EXAMPLE_TIME} from the appointment, as in the example of the guide`,
            ...timeGiven(qualification),
          ),
        ],
      },
    );
  },
});
