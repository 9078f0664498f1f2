// Probation ends on the day before the anniversary, and later by the time without pay that is not credited.
import { set } from '../../edits/edits.ts';
import { lastDayHeld } from '../../facts/appointment-action.ts';
import { probationEnd } from '../../facts/deadlines/probation.ts';
import { isCreditedOnReturn, nonpayCounted, type ProbationEnd, probationsOf } from '../../facts/probation.ts';
import { counted } from '../../facts/wording.ts';
import { pending, rule, satisfied, suggestion, violated } from '../rule.ts';

export default rule({
  id: 'probation/end-miscomputed',
  title: 'End of probation miscomputed',
  provisions: [
    'PRB-003',
    'PRB-001',
    'PRB-005',
    'PCR-003',
    'PCR-004',
    'PCR-001',
    'PCR-007',
    'PRB-014',
    'PRB-018',
  ],
  on: 'Probation',
  needs: ['ends'],
  why: 'Probation lasts {probation-months} months and ends on the day before the anniversary. Of time without pay {nonpay-days-credited} calendar days or {nonpay-workdays-credited} workdays are credited; what exceeds them extends it, and nothing else does.',
  todo: 'Enter the computed day, or record the time without pay that moved it.',
  figures: [
    'probation-months',
    'probation-months-defense',
    'nonpay-days-credited',
    'nonpay-workdays-credited',
  ],
  since: '0.1.0',
  reading:
    'Only the excess over what is credited extends the period, and time without pay within the extension counts as well; absence on military duty or for a compensable injury does not, unless it is written that the person did not come back. Paid leave is credited in full, and so is not recorded. After a move the time without pay before it counts as well, from the earlier appointment. In the Department of Defense it lasts two years for appointments from 2015-11-26 to 2022-12-30. Where the files leave open whether an agency belongs to it, where a probation goes on after a transfer in that time, or where workdays may be added as workdays or as days, either end is right. After earlier career service in the SES a remainder may be all that is left, so nothing is computed.',
  bad: `appointment Fleet for C1027 {
  type: career
  action: merit-selection
  effective: 2023-06-01
  probation {
    starts: 2023-06-01
    ends: «2024-06-01»
  }
}`,
  good: `appointment Fleet for C1027 {
  type: career
  action: merit-selection
  effective: 2023-06-01
  probation {
    starts: 2023-06-01
    ends: 2024-05-31
  }
}`,
  check(probation, context) {
    const appointment = context.owner('Appointment');
    if (appointment === undefined) return undefined;
    const { ends } = probation;
    const computed = probationEnd.limit(probation, context)?.ends;
    if (computed === undefined) return pending('action, effective, nonpay');
    const [nearest] = computed;
    if (computed.some(({ day }) => day === ends.value)) return satisfied(ends);
    // Who leaves in probation ends it on that day.
    if (lastDayHeld(appointment)?.value === ends.value) return satisfied(ends);
    const year = context.law.figure('probation-months');
    const all = probationsOf(appointment, context.world);
    return violated(
      ends,
      `Probation is said to end on ${ends.value}; it ends on ${told(nearest)}${computed
        .slice(1)
        .map(other => `, or on ${told(other)}`)
        .join('')}.`,
      {
        provisions: [
          'PRB-003',
          'PRB-001',
          ...(computed.some(({ months }) => months !== year) ? (['PRB-005'] as const) : []),
          ...(all.some(({ nonpay }) => nonpay.length > 0) ? (['PCR-003', 'PCR-004'] as const) : []),
          ...(all.some(({ nonpay }) => nonpay.some(isCreditedOnReturn)) ? (['PCR-007'] as const) : []),
          // What might be held to extend it, and does not.
          ...(ends.value > nearest.day ? (['PRB-014', 'PRB-018', 'PCR-001'] as const) : []),
        ],
        because: [
          { at: nearest.from, message: 'It is counted from this day.' },
          ...all.flatMap(nonpayCounted).map(spell => ({ at: spell, message: 'This time was without pay.' })),
        ],
        fixes: [...new Set(computed.map(({ day }) => day))].map(day =>
          suggestion(`End on ${day}`, set(ends, day)),
        ),
      },
    );
  },
});

/** The end with what makes it up. */
function told({ day, months, from, excess, unit, credited }: ProbationEnd): string {
  const extension =
    excess === 0
      ? ''
      : ` and ${counted(excess, unit.replace(/s$/, ''), unit)} for time without pay beyond ${credited}`;
  return `${day}, ${months} months from ${from.value}${extension}`;
}
