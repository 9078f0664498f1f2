// Temporary employees of a private firm do no SES work.
import { set } from '../../edits/edits.ts';
import { rule, satisfied, suggestion, violated } from '../rule.ts';

export default rule({
  id: 'position/private-worker-does-ses-work',
  title: 'Temporary employee of a private firm who does SES work',
  provisions: ['RES-009'],
  on: 'OutsideWorker',
  needs: ['work'],
  why: "A private sector firm's temporary employees may not be used to do the work of the SES.",
  todo: 'Give the work to a member of the SES.',
  since: '0.1.0',
  bad: `position FleetDirector "Director, Office of Fleet Management" {
  outside-worker private-temporary { work: «executive» }
}`,
  good: `position FleetDirector "Director, Office of Fleet Management" {
  outside-worker private-temporary { work: support }
}`,
  appliesTo: ({ $subject }) => $subject?.value === 'private-temporary',
  check({ work }) {
    if (work.value === 'support') return satisfied(work);
    const what =
      work.value === 'duties-of-the-position' ? 'the duties of the SES position' : `${work.value} work`;
    return violated(work, `A temporary employee of a private firm does ${what}.`, {
      fixes: [suggestion('The work only supports it', set(work, 'support'))],
    });
  },
});
