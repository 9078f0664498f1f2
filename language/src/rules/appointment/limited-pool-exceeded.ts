// The pool for limited appointments holds a share of the positions allotted to the agency.
import { set } from '../../edits/edits.ts';
import { agencyOf } from '../../facts/agencies.ts';
import { orderOf } from '../../facts/appointment-action.ts';
import { allocationOn, appointmentsTo, incumbency, positionsOf } from '../../facts/in-force.ts';
import { isLimited } from '../../facts/limited-term.ts';
import type { Records } from '../../model/record.ts';
import { pending, rule, satisfied, suggestion, violated } from '../rule.ts';

type Appointment = Records['Appointment'];

export default rule({
  id: 'appointment/limited-pool-exceeded',
  title: 'Pool for limited appointments exceeded',
  provisions: ['APT-025'],
  on: 'Appointment',
  needs: ['position', 'authority', 'effective'],
  why: "An agency's pool for limited appointments is {limited-pool-percent} percent of the SES positions allotted to it.",
  todo: 'Ask OPM for an authority of its own for the appointment, or end another one that rests on the pool.',
  figures: ['limited-pool-percent'],
  since: '0.1.0',
  reading:
    'The limited appointments in force on the day from which the case is seen are counted where they rest on the pool; those under an authority that OPM granted for them are not. What is found is the appointment that came when the pool was used up. The text gives no rounding: a use that only rounding up would allow is a warning.',
  bad: `agency DES "Department of Example Services" { ses-allocation: 50 }
position A "Director, Transition" { organization: DES }
position B "Director, Response" { organization: DES }
position C "Director, Recovery" { organization: DES }
appointment First for C1 { position: A type: limited-term authority: pool effective: 2024-01-14 not-to-exceed: 2027-01-13 }
appointment Second for C2 { position: B type: limited-term authority: «pool» effective: 2024-01-28 not-to-exceed: 2027-01-27 }
appointment Third for C3 { position: C type: limited-term authority: «pool» effective: 2024-02-11 not-to-exceed: 2027-02-10 }`,
  good: `agency DES "Department of Example Services" { ses-allocation: 50 }
position A "Director, Transition" { organization: DES }
position B "Director, Response" { organization: DES }
appointment First for C1 { position: A type: limited-term authority: pool effective: 2024-01-14 not-to-exceed: 2027-01-13 }
appointment Second for C2 { position: B type: limited-term authority: opm effective: 2024-01-28 not-to-exceed: 2027-01-27 }`,
  appliesTo: appointment => isFromPool(appointment),
  check(appointment, { asOf, law, world }) {
    const { authority, effective, position } = appointment;
    const agency = agencyOf(world.find('Position', position)?.organization, world);
    const allotted = agency && allocationOn(agency, asOf);
    if (agency === undefined || allotted === undefined) return pending('ses-allocation');
    const used = positionsOf(agency, asOf, world)
      .filter(held => appointmentsTo(held, world).some(isFromPool))
      .flatMap(held => incumbency(held, asOf, world) ?? [])
      .filter(isFromPool)
      .toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
    const place = used.indexOf(appointment) + 1;
    if (place === 0) return undefined;
    const percent = law.figure('limited-pool-percent');
    const pool = (allotted * percent) / 100;
    if (place <= pool) return satisfied(authority);
    return violated(
      authority,
      `Of the limited appointments in force on ${asOf} that rest on the pool, the one of ${effective.value} is number ${place}; ${percent} percent of ${allotted} positions are ${pool}.`,
      {
        because: [
          { at: agency.sesAllocation, message: 'So many positions are allotted.' },
          { at: effective, message: 'The appointment took effect on this day.' },
          ...used
            .slice(0, place - 1)
            .slice(-MOST_TOLD)
            .map(other => ({ at: other, message: 'This one rests on the pool as well.' })),
        ],
        fixes: [suggestion('It rests on an authority of OPM', set(authority, 'opm'))],
        ...(place <= Math.ceil(pool) && { severity: 'warning' }),
      },
    );
  },
});

/** How many of the earlier appointments are shown: enough to see what the pool is used for. */
const MOST_TOLD = 5;

const isFromPool = (appointment: Appointment): boolean =>
  appointment.authority?.value === 'pool' && isLimited(appointment);
