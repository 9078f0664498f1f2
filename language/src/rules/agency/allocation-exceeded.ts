// An agency has no more SES appointments in force than OPM allotted positions.
import { allocationOn, incumbency, positionsOf } from '../../facts/in-force.ts';
import { counted } from '../../facts/wording.ts';
import { rule, satisfied, violated } from '../rule.ts';

export default rule({
  id: 'agency/allocation-exceeded',
  title: 'More SES appointments than allotted positions',
  provisions: ['APT-005', 'MOB-009'],
  on: 'Agency',
  needs: ['sesAllocation'],
  why: 'An agency makes no more SES appointments than OPM has allotted positions to it, with what OPM granted for a time in support of mobility.',
  todo: 'Record the appointments that have ended, ask OPM for more positions, or record the increase that it granted.',
  since: '0.1.0',
  reading:
    'The appointments in force on the day from which the case is seen are counted, in the agency and its components, each person and each position once; a use of all positions is lawful. The allotment of earlier days is not known, so they are not looked at.',
  bad: `agency DES "Department of Example Services" { ses-allocation: «1» }
position A "Director" { organization: DES }
position B "Deputy Director" { organization: DES }
appointment First for C1 { position: A type: career effective: 2024-01-14 }
appointment Second for C2 { position: B type: career effective: 2024-01-28 }`,
  good: `agency DES "Department of Example Services" { ses-allocation: 2 }
position A "Director" { organization: DES }
position B "Deputy Director" { organization: DES }
appointment First for C1 { position: A type: career effective: 2024-01-14 }
appointment Second for C2 { position: B type: career effective: 2024-01-28 }`,
  check(agency, { asOf, world }) {
    const { sesAllocation } = agency;
    const allotted = allocationOn(agency, asOf) ?? sesAllocation.value;
    const positions = positionsOf(agency, asOf, world);
    // Most agencies are done here, and no appointment has to be looked at.
    if (positions.length <= allotted) return satisfied(sesAllocation);
    const appointments = positions.flatMap(position => incumbency(position, asOf, world) ?? []);
    if (appointments.length <= allotted) return satisfied(sesAllocation);
    const latest = appointments
      .toSorted((a, b) => ((a.effective?.value ?? '') < (b.effective?.value ?? '') ? 1 : -1))
      .slice(0, appointments.length - allotted);
    return violated(
      sesAllocation,
      `On ${asOf} ${counted(appointments.length, 'SES appointment is', 'SES appointments are')} in force, and ${counted(allotted, 'position is', 'positions are')} allotted.`,
      {
        because: latest.slice(0, MOST_TOLD).map(appointment => ({
          at: appointment,
          message: `This appointment took effect on ${appointment.effective?.value}.`,
        })),
      },
    );
  },
});

/** How many of the latest appointments are shown: enough to see which, too few to drown the finding. */
const MOST_TOLD = 5;
