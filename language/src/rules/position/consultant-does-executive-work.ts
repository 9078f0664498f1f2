// Experts and consultants advise; they do not do the work of an executive.
import { set } from '../../edits/edits.ts';
import { rule, satisfied, suggestion, violated } from '../rule.ts';

export default rule({
  id: 'position/consultant-does-executive-work',
  title: 'Expert or consultant who does executive work',
  provisions: ['RES-007', 'RES-006'],
  on: 'OutsideWorker',
  needs: ['work'],
  why: 'Experts and consultants should not be given the executive or policy-making work that is typical of the SES, and an SES position may not be filled by one.',
  todo: 'Give the work to a member of the SES, and leave the expert or consultant to advise.',
  since: '0.1.0',
  reading:
    'The guide calls such work not appropriate, which is a warning; the duties of the position itself are the filling of an SES position, which is an error.',
  bad: `position FleetDirector "Director, Office of Fleet Management" {
  outside-worker consultant { work: «policy-making» }
}`,
  good: `position FleetDirector "Director, Office of Fleet Management" {
  outside-worker consultant { work: support }
}`,
  appliesTo: ({ $subject }) => $subject?.value === 'expert' || $subject?.value === 'consultant',
  check({ work, $subject }) {
    if (work.value === 'support') return satisfied(work);
    const who = $subject?.value === 'expert' ? 'An expert' : 'A consultant';
    const fixes = [suggestion('The work only supports it', set(work, 'support'))];
    if (work.value === 'duties-of-the-position') {
      return violated(work, `${who} performs the duties of the SES position.`, {
        provisions: ['RES-006'],
        fixes,
      });
    }
    return violated(work, `${who} does ${work.value} work.`, { provisions: ['RES-007'], fixes });
  },
});
