// A probationer is not removed in the first months of a new agency head or noncareer supervisor.
import { set } from '../../edits/edits.ts';
import { removalAllowed } from '../../facts/deadlines/probation.ts';
import { isProbationary, type Restriction, standingAt } from '../../facts/removal.ts';
import type { Records } from '../../model/record.ts';
import { pending, rule, satisfied, suggestion, violated } from '../rule.ts';

export default rule({
  id: 'appointment/removal-restricted',
  title: 'Removal while removals are restricted',
  provisions: ['PRB-016'],
  on: 'Removal',
  needs: ['effective'],
  why: 'A probationer is not removed within {removal-moratorium-days} days after a new agency head, or a new noncareer supervisor who can remove, was appointed.',
  todo: 'Let the removal take effect after that time, or record what exempts it.',
  figures: ['removal-moratorium-days'],
  since: '0.1.0',
  reading:
    'These are calendar days: the appointment is day 0, and the effective date of the removal counts. The day on which the head was sworn in stands for the appointment; an acting head sets nothing off. A removal on a final rating as unsatisfactory, and a disciplinary action started before the appointment, are exempt. Where the file does not tell whether one of these holds, it is a warning.',
  bad: `agency DES "Department of Example Services" {
  head "Secretary" { sworn-in: 2024-06-17 }
}
position FleetDirector "Director" { organization: DES }
appointment Fleet for C1027 {
  position: FleetDirector
  type: career
  action: merit-selection
  effective: 2024-02-11
  removal {
    effective: «2024-10-15»
    reason: other
    procedure: probationary
  }
}`,
  good: `agency DES "Department of Example Services" {
  head "Secretary" { sworn-in: 2024-06-17 }
}
position FleetDirector "Director" { organization: DES }
appointment Fleet for C1027 {
  position: FleetDirector
  type: career
  action: merit-selection
  effective: 2024-02-11
  removal {
    effective: 2024-10-16
    reason: other
    procedure: probationary
  }
}`,
  check(removal, context) {
    const appointment = context.owner('Appointment');
    if (appointment === undefined) return undefined;
    const probationary = isProbationary(removal, appointment, context);
    if (probationary === undefined) return pending('procedure');
    if (!probationary) return undefined;
    const { effective, reason } = removal;
    const limit = removalAllowed.limit(removal, context);
    const open = limit?.restrictions.filter(({ last }) => effective.value <= last) ?? [];
    const [told] = open;
    if (limit === undefined || told === undefined) return satisfied(effective);
    const { day: first } = limit;
    const standing = standingAt(first, appointment, context);
    const { who, appointed, last } = told;
    return violated(
      effective,
      `The removal takes effect on ${effective.value}; after a new ${who} was appointed on ${appointed.value} a probationer is not removed until ${last} is over.`,
      {
        because: [
          ...open.map(restriction => ({
            at: restriction.appointed,
            message: `The ${restriction.who} was appointed on this day.`,
          })),
          { at: reason, message: 'This is the reason of the removal.' },
        ],
        fixes: [
          standing?.is === 'past'
            ? undefined
            : suggestion(`Let it take effect on ${first}`, set(effective, first)),
        ],
        ...(open.every(restriction => mayBeExempt(removal, restriction)) && { severity: 'warning' }),
      },
    );
  },
});

/** Whether a fact that the file does not give could exempt it. */
const mayBeExempt = ({ reason, initiated }: Records['Removal'], { appointed }: Restriction): boolean =>
  reason === undefined ||
  reason.value === 'performance' ||
  (reason.value === 'misconduct' && (initiated === undefined || initiated.value === appointed.value));
