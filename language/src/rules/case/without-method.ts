// A case that has been submitted says by which method the executive qualifications are shown.
import { add } from '../../edits/edits.ts';
import { isSent, stepsOf } from '../../facts/package.ts';
import type { Law } from '../../law/law.ts';
import type { Records } from '../../model/record.ts';
import { pending, rule, satisfied, suggestion, violated } from '../rule.ts';

/** The method of which each document is the evidence, the most telling first. */
const EVIDENCE = [
  ['accomplishment-record', 'accomplishment-record'],
  ['qrb-template', 'qrb-template'],
  ['ecq-narrative', 'traditional-narrative'],
] as const;

export default rule({
  id: 'case/without-method',
  title: 'Case without evidence of the executive qualifications',
  provisions: ['QSB-004', 'QSB-005'],
  on: 'QrbCase',
  why: 'The agency submits evidence of how proficient the candidate is in the Executive Core Qualifications, by one of three methods: the narrative, the QRB template or the accomplishment record.',
  todo: 'Write the method, and put its documents into the package.',
  since: '0.1.0',
  reading:
    'Where the package holds the evidence and only the method is not written, that is a warning. What a method asks for is the matter of another rule.',
  bad: `«qrb-case FleetDirectorCase for C1027» {
  criterion: A
  submitted: 2024-06-10
  document vacancy-announcement
  document resume
}`,
  good: `qrb-case FleetDirectorCase for C1027 {
  criterion: A
  method: traditional-narrative
  submitted: 2024-06-10
  document vacancy-announcement
  document resume
  document ecq-narrative
}`,
  check(record, { law }) {
    const { method, $broken } = record;
    if (method !== undefined) return satisfied(method);
    if ($broken !== undefined) return undefined;
    if (record.submitted === undefined || !isSent(record)) return pending('method');
    const because = [{ at: record.submitted, message: 'The case was submitted on this day.' }];
    const used = methodOf(record);
    if (used === undefined) {
      return violated(
        record,
        'The case was submitted with neither a narrative nor a template nor an accomplishment record.',
        { because },
      );
    }
    return violated(record, 'The case was submitted, and the file does not say by which method.', {
      severity: 'warning',
      provisions: ['QSB-005'],
      because,
      fixes: isComplete(record, used, law)
        ? [suggestion(`Add \`method: ${used}\``, add(record, `method: ${used}`))]
        : [],
    });
  },
});

const methodOf = ({ document }: Records['QrbCase']): string | undefined =>
  EVIDENCE.find(([kind]) => document.some(({ $subject }) => $subject?.value === kind))?.[1];

/** Whether the package holds all that the method asks for, so that naming it shows no gap. */
function isComplete({ criterion, document }: Records['QrbCase'], method: string, law: Law): boolean {
  const list = criterion && law.documentsFor(criterion.value, method);
  if (list === undefined) return true;
  const given = new Set(document.flatMap(each => stepsOf(list, each)));
  return list.documents.every((_, step) => given.has(step));
}
