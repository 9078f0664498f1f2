// A candidate who shows all five ECQs fits criterion A.
import { type Edit, set } from '../../edits/edits.ts';
import { caseStanding } from '../../facts/case-standing.ts';
import { ecqStandings, withoutMajority } from '../../facts/ecqs.ts';
import { pending, rule, satisfied, suggestion, violated } from '../rule.ts';

export default rule({
  id: 'case/criterion-c-all-shown',
  title: 'Criterion C with every ECQ shown',
  provisions: ['QCS-010', 'QOC-002', 'QCS-005'],
  on: 'QrbCase',
  needs: ['criterion'],
  why: 'Criterion C is for candidates who lack demonstrated experience in one or two Executive Core Qualifications; where all five are shown, criterion A fits and asks for no development plan.',
  todo: 'Submit the case under criterion A, or leave out the competencies that the candidate has yet to acquire.',
  since: '0.1.0',
  reading:
    'The text does not forbid criterion C to a candidate who would meet criterion A, so it is a warning.',
  bad: `qrb-case ChiefCounselCase "ESCS 23-10911" for C3001 {
  criterion: «C»
  ecq leading-change { shows: [external-awareness, flexibility, strategic-thinking, vision] }
  ecq leading-people { shows: [conflict-management, developing-others, team-building] }
  ecq results-driven { shows: [accountability, decisiveness, problem-solving, technical-credibility] }
  ecq business-acumen { shows: [financial-management, human-capital-management] }
  ecq building-coalitions { shows: [partnering, political-savvy] }
}`,
  good: `qrb-case ChiefCounselCase "ESCS 23-10911" for C3001 {
  criterion: C
  ecq leading-change { shows: [external-awareness, flexibility, strategic-thinking, vision] }
  ecq leading-people { shows: [conflict-management, developing-others, team-building] }
  ecq results-driven { shows: [accountability, decisiveness, problem-solving, technical-credibility] }
  ecq business-acumen { shows: [human-capital-management] }
  ecq building-coalitions { shows: [partnering, political-savvy] }
}`,
  appliesTo: ({ criterion }) => criterion?.value === 'C',
  check(record, { law }) {
    const standing = caseStanding(record);
    if (standing === 'disapproved' || standing === 'withdrawn') return undefined;
    const ecqs = ecqStandings(record, law);
    if (ecqs === undefined) return pending('ecq');
    if (withoutMajority(ecqs).length > 0) return satisfied(record.criterion);
    const inEscs = record.escs?.criterion;
    const edits: Edit[] = inEscs?.value === 'C' ? [set(inEscs, 'A')] : [];
    return violated(
      record.criterion,
      'The case is under criterion C, but shows a majority of the competencies of every ECQ.',
      {
        because: [
          { at: record.weakEcqs, message: 'These are named as weak.' },
          ...record.ecq.map(block => ({ at: block, message: `\`${block.$subject?.value}\` is shown here.` })),
        ],
        fixes: [suggestion('Change the criterion to A', set(record.criterion, 'A'), ...edits)],
      },
    );
  },
});
