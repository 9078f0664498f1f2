// No qualification may ask for a time in grade.
import { remove } from '../../edits/edits.ts';
import { timeSpan } from '../../facts/wording.ts';
import type { Records } from '../../model/record.ts';
import { rule, suggestion, type Verdict, violated } from '../rule.ts';

export default rule({
  id: 'standard/time-in-grade',
  title: 'Time in grade in a standard',
  provisions: ['QUA-018'],
  on: 'Standard',
  why: 'Time in grade does not apply to the SES: nobody needs to have spent a time at GS-15 or its equivalent.',
  todo: 'Remove the time in grade; the level of the experience may be described without a length of time.',
  since: '0.1.0',
  reading:
    'The text speaks of what applicants need. A desirable qualification with a time in grade shuts nobody out but weighs what does not apply, so it is a warning.',
  bad: `standard FleetStandard for FleetDirector {
  mandatory FleetOperations {
    aspect: technical
    time-in-grade: «1 years»
  }
}`,
  good: `standard FleetStandard for FleetDirector {
  mandatory FleetOperations {
    aspect: technical
    text: "Has led programs at the level of GS-15 or its equivalent."
  }
}`,
  check: standard => [
    ...standard.mandatory.flatMap(qualification => judge(qualification)),
    ...standard.desirable.flatMap(qualification => judge(qualification)),
  ],
});

type Qualification = Records['Standard']['mandatory' | 'desirable'][number];

function judge({ timeInGrade, $type }: Qualification): Verdict[] {
  if (timeInGrade === undefined) return [];
  const asked = `${timeSpan(timeInGrade)} in grade`;
  return [
    violated(
      timeInGrade,
      $type === 'Mandatory'
        ? `Every candidate must have ${asked}; time in grade does not apply to the SES.`
        : `It counts in a candidate's favor to have ${asked}; time in grade does not apply to the SES.`,
      {
        fixes: [suggestion('Remove the time in grade', remove(timeInGrade))],
        ...($type === 'Desirable' && { severity: 'warning' }),
      },
    ),
  ];
}
