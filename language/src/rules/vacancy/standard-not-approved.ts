// The qualifications standard is approved before the position is announced.
import { set } from '../../edits/edits.ts';
import { isPublished, weighedByStanding } from '../../facts/announcement-standing.ts';
import { approvals, inForce, needsStandard, standardApproval } from '../../facts/deadlines/vacancy.ts';
import { addDays } from '../../law/dates.ts';
import type { Placed, Records } from '../../model/record.ts';
import { standardsOf } from '../../model/resolve.ts';
import { type Context, pending, rule, satisfied, suggestion, type Verdict, violated } from '../rule.ts';

type Vacancy = Records['Vacancy'];
type Standard = Records['Standard'];

export default rule({
  id: 'vacancy/standard-not-approved',
  title: 'Announced without an approved qualifications standard',
  provisions: ['QUA-003'],
  on: 'Vacancy',
  why: 'Applicants are measured by the standard of the position, and so it is settled before anyone is invited to apply.',
  todo: 'Have the standard approved before the announcement opens, and record the day under `approved`.',
  since: '0.1.0',
  reading:
    'The position is announced on its opening date, or on the day of its entry in USAJOBS if that is earlier. Approval on that very day is a warning, and so are a standard without a day of approval and a position for which no standard is declared. A position that the case files do not declare may have a standard that they do not declare either.',
  bad: `position FleetDirector "Director, Office of Fleet Management" {
  designation: general
}
standard FleetDirectorStandard for FleetDirector {
  approved: 2024-03-08
}
vacancy FleetDirector2024 for FleetDirector {
  status: open
  opens: «2024-03-04»
}`,
  good: `position FleetDirector "Director, Office of Fleet Management" {
  designation: general
}
standard FleetDirectorStandard for FleetDirector {
  approved: 2024-03-01
}
vacancy FleetDirector2024 for FleetDirector {
  status: open
  opens: 2024-03-04
}`,
  appliesTo: needsStandard,
  check(vacancy, context) {
    const { world } = context;
    const position = world.find('Position', vacancy.$about);
    if (position === undefined) return undefined;
    const standards = standardsOf(vacancy.$about, world);
    if (standards.some(isUnread)) return undefined;
    if (standards.length === 0) return noStandard(vacancy, position);
    const due = standardApproval.limit(vacancy, context);
    if (due === undefined) return pending('opens');
    return judge(standards, due, vacancy, context);
  },
});

/** A standard of which the dates could not be read may be the approved one. */
const isUnread = ({ $broken = [] }: Standard): boolean =>
  $broken.some(broken => broken === '*' || broken === 'approved' || broken === 'superseded');

function noStandard(vacancy: Vacancy, position: Records['Position']): Verdict {
  const due = isPublished(vacancy);
  return violated(
    vacancy.$about ?? vacancy,
    due
      ? 'The position is announced, and no qualifications standard is declared for it.'
      : 'No qualifications standard is declared for the position; its approval is due before the announcement opens.',
    {
      // The standard may be there and only not be written down: a missing record is no proof of a fault.
      severity: due ? 'warning' : 'information',
      because: [{ at: position, message: 'The position is declared here.' }],
      todo: 'Declare the standard with `standard … for` the position, and the day on which it was approved.',
    },
  );
}

function judge(
  standards: readonly Standard[],
  { from: announced, day, torn }: NonNullable<ReturnType<typeof standardApproval.limit>>,
  vacancy: Vacancy,
  { law }: Context,
): Verdict {
  // One that another had replaced by then is no longer the standard of the position.
  const held = inForce(standards, announced);
  const [first] = approvals(held);
  if (first !== undefined && first.value <= day) return satisfied(first);
  const undated = held.find(({ approved }) => approved === undefined);
  if (undated !== undefined) return notDated(undated, announced, vacancy);
  if (first === undefined) return allSuperseded(standards, announced, vacancy);
  const sameDay = first.value === torn;
  return violated(
    announced,
    sameDay
      ? `The position was announced on ${announced.value}, the very day on which its standard was approved.`
      : `The position was announced on ${announced.value}, before its standard was approved on ${first.value}.`,
    {
      severity: weighedByStanding(vacancy, sameDay ? 'warning' : law.severityOf('QUA-003')),
      because: [{ at: first, message: 'The standard was approved on this day.' }],
      fixes: [
        vacancy.status?.value === 'draft' &&
        announced === vacancy.opens &&
        vacancy.usajobs?.entered === undefined
          ? suggestion(`Open on ${addDays(first.value, 1)}`, set(announced, addDays(first.value, 1)))
          : undefined,
      ],
    },
  );
}

function notDated(standard: Standard, announced: Placed<string>, vacancy: Vacancy): Verdict {
  return violated(
    announced,
    `The position is announced on ${announced.value}, and its standard gives no day on which it was approved.`,
    {
      severity: isPublished(vacancy) ? 'warning' : 'information',
      because: [{ at: standard, message: 'This standard has no `approved`.' }],
    },
  );
}

function allSuperseded(standards: readonly Standard[], announced: Placed<string>, vacancy: Vacancy): Verdict {
  return violated(
    announced,
    `The position is announced on ${announced.value}, and the standard declared for it had been superseded by then.`,
    {
      severity: isPublished(vacancy) ? 'warning' : 'information',
      because: standards.map(({ superseded }) => ({
        at: superseded,
        message: 'Another took its place on this day.',
      })),
      todo: 'Declare the standard that took its place, and the day on which it was approved.',
    },
  );
}
