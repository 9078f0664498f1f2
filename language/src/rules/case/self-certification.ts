// Nobody submits his or her own case.
import { set } from '../../edits/edits.ts';
import { rule, satisfied, suggestion, violated } from '../rule.ts';

export default rule({
  id: 'case/self-certification',
  title: 'Case submitted by its candidate',
  provisions: ['QCS-013', 'QCS-012'],
  on: 'QrbCase',
  needs: ['submittedBy'],
  why: 'OPM accepts a case only from an agency; nobody may ask for his or her own certification.',
  todo: 'Have the agency submit the case, through somebody other than the candidate.',
  since: '0.1.0',
  bad: `qrb-case FleetDirectorCase for C1027 { submitted-by: «candidate» }`,
  good: `qrb-case FleetDirectorCase for C1027 { submitted-by: agency }`,
  check: ({ submittedBy }) =>
    submittedBy.value === 'candidate'
      ? violated(submittedBy, 'The case is submitted by the candidate; only an agency submits one.', {
          fixes: [suggestion('Say that the agency submits it', set(submittedBy, 'agency'))],
        })
      : satisfied(submittedBy),
});
