// The Executive Office of the President has no part in the SES appointments of an independent regulatory commission.
import { remove } from '../../edits/edits.ts';
import { agencyOf } from '../../facts/agencies.ts';
import type { Records } from '../../model/record.ts';
import type { World } from '../../model/world.ts';
import { pending, rule, satisfied, suggestion, violated } from '../rule.ts';

export default rule({
  id: 'appointment/executive-office-review',
  title: 'Commission appointment reviewed in the Executive Office',
  provisions: ['RES-008'],
  on: 'Appointment',
  needs: ['reviewedBy'],
  why: 'No officer or body in the Executive Office of the President may review or approve an SES appointment in an independent regulatory commission, directly or indirectly.',
  todo: 'Leave the Executive Office out of the appointment, and have it approved within the commission.',
  since: '0.1.0',
  reading: 'Only the reviewers that the record names are looked at; an indirect influence cannot be seen.',
  bad: `agency Commission "Example Regulatory Commission" { kind: independent-regulatory-commission }
position GeneralCounsel "General Counsel" { organization: Commission }
appointment CounselAppointment for C1027 {
  position: GeneralCounsel
  reviewed-by: [agency-head, «executive-office»]
}`,
  good: `agency Commission "Example Regulatory Commission" { kind: independent-regulatory-commission }
position GeneralCounsel "General Counsel" { organization: Commission }
appointment CounselAppointment for C1027 {
  position: GeneralCounsel
  reviewed-by: [agency-head]
}`,
  appliesTo({ position }, { world }) {
    const kind = kindOf(position, world);
    return kind === undefined || kind.value === 'independent-regulatory-commission';
  },
  check({ reviewedBy, position }, { world }) {
    const reviewer = reviewedBy.items.find(({ value }) => value === 'executive-office');
    if (reviewer === undefined) return satisfied(reviewedBy);
    const kind = kindOf(position, world);
    if (kind === undefined) return pending('kind');
    return violated(
      reviewer,
      'The Executive Office of the President is named among those who review the appointment.',
      {
        because: [{ at: kind, message: 'The agency is an independent regulatory commission.' }],
        fixes: [
          suggestion(
            'Remove the Executive Office',
            remove(reviewedBy.items.length === 1 ? reviewedBy : reviewer),
          ),
        ],
      },
    );
  },
});

const kindOf = (position: Records['Appointment']['position'], world: World) =>
  agencyOf(world.find('Position', position)?.organization, world)?.kind;
