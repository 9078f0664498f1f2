// Accomplishment record and template together cover all five ECQs.
import { andWords } from '../../facts/wording.ts';
import { rule, satisfied, violated } from '../rule.ts';

export default rule({
  id: 'documents/evidence-leaves-ecq',
  title: 'ECQ that neither accomplishment record nor template covers',
  provisions: ['QSB-013', 'QSB-012'],
  on: 'CaseDocument',
  needs: ['ecqs'],
  why: 'The accomplishment record addresses the Executive Core Qualifications or competencies that the agency set, and the shortened template that goes with it the others, so that the Board sees evidence of all five.',
  todo: 'Address the Executive Core Qualification in the template.',
  since: '0.1.0',
  reading:
    'Nothing is found where the file does not tell which of them the template covers, or where a narrative stands in for both.',
  bad: `qrb-case FleetDirectorCase for C1027 {
  method: accomplishment-record
  document accomplishment-record { ecqs: [leading-change, leading-people] }
  document qrb-template { ecqs: «[results-driven, business-acumen]» }
}`,
  good: `qrb-case FleetDirectorCase for C1027 {
  method: accomplishment-record
  document accomplishment-record { ecqs: [leading-change, leading-people] }
  document qrb-template { ecqs: [results-driven, business-acumen, building-coalitions] }
}`,
  appliesTo: (document, { owner }) =>
    document.$subject?.value === 'qrb-template' &&
    owner('QrbCase')?.method?.value === 'accomplishment-record',
  check({ ecqs }, { law, owner }) {
    const documents = owner('QrbCase')?.document ?? [];
    if (documents.some(({ $subject }) => $subject?.value === 'ecq-narrative')) return undefined;
    const records = documents.filter(({ $subject }) => $subject?.value === 'accomplishment-record');
    if (records.length === 0 || records.some(record => record.ecqs === undefined)) return undefined;
    const covered = [ecqs, ...records.map(record => record.ecqs)].flatMap(list => list?.items ?? []);
    const left = Object.keys(law.list('ecqs')).filter(ecq => !covered.some(({ value }) => value === ecq));
    if (left.length === 0) return satisfied(ecqs);
    return violated(ecqs, `Neither the accomplishment record nor the template covers ${andWords(left)}.`, {
      because: records.map(record => ({
        at: record.ecqs,
        message: 'The accomplishment record covers these.',
      })),
    });
  },
});
