// Every qualification is related to the job, as the duty that it supports shows.
import { set } from '../../edits/edits.ts';
import { isPlaceholder } from '../../facts/placeholder.ts';
import { isUnreadStandard, type Qualification, qualificationsOf } from '../../facts/standard.ts';
import type { Placed } from '../../model/record.ts';
import { pending, rule, satisfied, suggestion, type Verdict, violated } from '../rule.ts';

export default rule({
  id: 'standard/qualification-not-job-related',
  title: 'Qualification that is not job related',
  provisions: ['QUA-015'],
  on: 'Standard',
  why: 'Each criterion of a standard must be job related; what no duty of the position needs shuts out or favors candidates without reason.',
  todo: 'Name under `supports-duty` the duty that needs the qualification, or take the qualification out of the standard.',
  since: '0.1.0',
  reading:
    'Stated not to be job related it is an error. That no duty is named is a warning, due once the standard is approved. Executive core qualifications belong to every position of the SES and need no duty.',
  bad: `standard FleetStandard for FleetDirector {
  mandatory PilotTraining {
    aspect: technical
    job-related: «no»
  }
}`,
  good: `standard FleetStandard for FleetDirector {
  mandatory FleetOperations {
    aspect: technical
    supports-duty: "Directs acquisition, use and disposal of the vehicles."
  }
}`,
  appliesTo: standard => !isUnreadStandard(standard),
  check: standard => qualificationsOf(standard).map(qualification => judge(qualification, standard.approved)),
});

function judge(qualification: Qualification, approved: Placed<string> | undefined): Verdict {
  const { jobRelated, supportsDuty, ecqs, $name } = qualification;
  const named = $name === undefined ? 'The qualification' : `The qualification \`${$name.value}\``;
  if (jobRelated?.value === false) {
    return violated(jobRelated, `${named} is not related to the job.`, {
      because: [{ at: supportsDuty, message: 'It names a duty all the same.' }],
      fixes: [
        supportsDuty === undefined
          ? undefined
          : suggestion('Say that it is job related, as the duty shows', set(jobRelated, 'yes')),
      ],
    });
  }
  const shown = jobRelated ?? ecqs ?? supportsDuty;
  if (shown !== undefined && (shown !== supportsDuty || !isPlaceholder(supportsDuty.value)))
    return satisfied(shown);
  if (approved === undefined) return pending('supports-duty');
  return violated(supportsDuty ?? qualification, `${named} names no duty that it supports.`, {
    severity: 'warning',
    because: [{ at: approved, message: 'The standard was approved on this day.' }],
  });
}
