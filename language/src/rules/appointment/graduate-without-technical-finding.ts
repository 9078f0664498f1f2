// A program graduate is appointed without competition only to a position whose technical qualifications he or she meets.
import { add, set } from '../../edits/edits.ts';
import type { Records } from '../../model/record.ts';
import type { World } from '../../model/world.ts';
import { pending, rule, satisfied, suggestion, violated } from '../rule.ts';

export default rule({
  id: 'appointment/graduate-without-technical-finding',
  title: 'Graduate appointed without a finding on technical qualifications',
  provisions: ['OPP-001'],
  on: 'Appointment',
  needs: ['effective'],
  why: 'The certification of a program graduate is about executive qualifications alone; whether the technical ones of this position are met is for the agency to find.',
  todo: 'Record the day of the finding under `technical-qualifications-found`.',
  since: '0.1.0',
  reading:
    'An application for the position that was held eligible shows it too. Where nothing is recorded it is a warning once the appointment is in effect, as the finding may be in other papers; a finding made after that day is an error.',
  bad: `appointment CounselAppointment for C2044 {
  position: ChiefCounsel
  action: cdp-graduate
  effective: «2025-01-12»
}`,
  good: `appointment CounselAppointment for C2044 {
  position: ChiefCounsel
  action: cdp-graduate
  effective: 2025-01-12
  technical-qualifications-found: 2024-12-20
}`,
  appliesTo: ({ action }) => action?.value === 'cdp-graduate',
  check(appointment, { asOf, world }) {
    const { effective, technicalQualificationsFound: found, $broken } = appointment;
    if ($broken !== undefined) return undefined;
    if (found !== undefined && found.value <= effective.value) return satisfied(found);
    if (found !== undefined) {
      return violated(
        found,
        `The technical qualifications were found met on ${found.value}, after the appointment took effect on ${effective.value}.`,
        {
          because: [{ at: effective, message: 'The appointment took effect on this day.' }],
          fixes: [
            suggestion(`Write ${effective.value}, if the day was mistaken`, set(found, effective.value)),
          ],
        },
      );
    }
    const shown = eligibleFor(appointment, world);
    if (shown !== undefined) return satisfied(shown);
    if (effective.value > asOf) return pending('technical-qualifications-found');
    return violated(
      effective,
      `A program graduate was appointed without competition on ${effective.value}, and no finding on the technical qualifications is recorded.`,
      {
        severity: 'warning',
        fixes: [
          suggestion(
            `Say that they were found met by ${effective.value}`,
            add(appointment, `technical-qualifications-found: ${effective.value}`),
          ),
        ],
      },
    );
  },
});

/** That an application of the appointee for the position was held eligible (QUA-012). */
const eligibleFor = ({ $about, position }: Records['Appointment'], world: World) =>
  position === undefined
    ? undefined
    : world
        .find('Candidate', $about)
        ?.application.find(
          ({ $about: vacancy, eligible }) =>
            eligible?.value === true && world.find('Vacancy', vacancy)?.$about?.ref === position.ref,
        )?.eligible;
