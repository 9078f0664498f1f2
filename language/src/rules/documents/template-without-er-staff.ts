// Executive Resources staff complete the QRB template together with others.
import { set } from '../../edits/edits.ts';
import { andWords } from '../../facts/wording.ts';
import { rule, satisfied, suggestion, violated } from '../rule.ts';

const STAFF = 'er-staff';

export default rule({
  id: 'documents/template-without-er-staff',
  title: 'QRB template completed without Executive Resources staff',
  provisions: ['QSB-009'],
  on: 'CaseDocument',
  needs: ['completedBy'],
  why: 'Executive Resources staff should complete the template together with the Executive Resources Board, the interview panel and the selecting official.',
  todo: 'Let the Executive Resources staff complete the template; the candidate may be consulted.',
  since: '0.1.0',
  bad: `qrb-case FleetDirectorCase for C1027 {
  document qrb-template { completed-by: «[candidate]» }
}`,
  good: `qrb-case FleetDirectorCase for C1027 {
  document qrb-template { completed-by: [er-staff, interview-panel, candidate] }
}`,
  appliesTo: ({ $subject }) => $subject?.value === 'qrb-template',
  check({ completedBy }) {
    const words = completedBy.items.map(({ value }) => value);
    if (words.includes(STAFF)) return satisfied(completedBy);
    return violated(
      completedBy,
      `The template was completed by ${andWords(words)}, without Executive Resources staff.`,
      {
        fixes: [
          suggestion(
            'Add the Executive Resources staff',
            set(completedBy, `[${[STAFF, ...words].join(', ')}]`),
          ),
        ],
      },
    );
  },
});
