// The pool for limited appointments holds a share of the positions allotted to the agency.

import { allocationOn, appointmentsTo, incumbency, positionsOf } from '../../facts/in-force.ts';
import { isLimited } from '../../facts/limited-term.ts';
import { counted } from '../../facts/wording.ts';
import type { Records } from '../../model/record.ts';
import { rule, satisfied, violated } from '../rule.ts';

export default rule({
  id: 'agency/limited-pool-exceeded',
  title: 'Pool for limited appointments exceeded',
  provisions: ['APT-025'],
  on: 'Agency',
  needs: ['sesAllocation'],
  why: "An agency's pool for limited appointments is {limited-pool-percent} percent of the SES positions allotted to it.",
  todo: 'Ask OPM for an authority of its own for the appointment, or end one that rests on the pool.',
  figures: ['limited-pool-percent'],
  since: '0.1.0',
  reading:
    'The limited appointments in force on the day from which the case is seen are counted where they rest on the pool; those under an authority that OPM granted for them are not. The text gives no rounding: a use that only rounding up would allow is a warning.',
  bad: `agency DES "Department of Example Services" { ses-allocation: «10» }
position A "Director, Transition" { organization: DES }
position B "Director, Response" { organization: DES }
appointment First for C1 { position: A type: limited-term authority: pool effective: 2024-01-14 not-to-exceed: 2027-01-13 }
appointment Second for C2 { position: B type: limited-term authority: pool effective: 2024-01-28 not-to-exceed: 2027-01-27 }`,
  good: `agency DES "Department of Example Services" { ses-allocation: 10 }
position A "Director, Transition" { organization: DES }
position B "Director, Response" { organization: DES }
appointment First for C1 { position: A type: limited-term authority: opm effective: 2024-01-14 not-to-exceed: 2027-01-13 }
appointment Second for C2 { position: B type: limited-term authority: opm effective: 2024-01-28 not-to-exceed: 2027-01-27 }`,
  check(agency, { asOf, law, world }) {
    const { sesAllocation } = agency;
    const allotted = allocationOn(agency, asOf) ?? sesAllocation.value;
    const used = positionsOf(agency, asOf, world)
      .filter(position => appointmentsTo(position, world).some(isFromPool))
      .flatMap(position => incumbency(position, asOf, world) ?? [])
      .filter(isFromPool);
    const percent = law.figure('limited-pool-percent');
    const pool = (allotted * percent) / 100;
    if (used.length <= pool) return satisfied(sesAllocation);
    return violated(
      sesAllocation,
      `On ${asOf} ${counted(used.length, 'limited appointment rests', 'limited appointments rest')} on the pool; ${percent} percent of ${allotted} positions are ${Math.floor(pool)}.`,
      {
        because: used.map(appointment => ({
          at: appointment.authority,
          message: 'This one rests on the pool.',
        })),
        ...(used.length <= Math.ceil(pool) && { severity: 'warning' }),
      },
    );
  },
});

const isFromPool = (appointment: Records['Appointment']): boolean =>
  appointment.authority?.value === 'pool' && isLimited(appointment);
