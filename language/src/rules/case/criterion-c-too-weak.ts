// Criterion C leaves room for one or two weak ECQs: a majority is shown in three at least.
import { caseStanding } from '../../facts/case-standing.ts';
import { ecqStandings, withoutMajority } from '../../facts/ecqs.ts';
import { andWords, counted } from '../../facts/wording.ts';
import { type Because, pending, rule, satisfied, violated } from '../rule.ts';

export default rule({
  id: 'case/criterion-c-too-weak',
  title: 'Criterion C with too many weak ECQs',
  provisions: ['QOC-002', 'QCS-005'],
  on: 'QrbCase',
  needs: ['criterion'],
  why: 'To approve under criterion C the Board finds executive experience in a majority of the competencies of {criterion-c-ecqs-least} Executive Core Qualifications at least; the criterion leaves room for {weak-ecqs-most} weak ones.',
  todo: 'Show more competencies, or develop the candidate further before the case is submitted.',
  figures: ['criterion-c-ecqs-least', 'weak-ecqs-most'],
  since: '0.1.0',
  reading:
    'An ECQ is demonstrated where more than half of its own competencies are shown. The text says that the Board should find this, but what falls below it no longer fits the criterion: a warning once the case is submitted, an error once it is approved. A file that tells no competencies at all is not judged.',
  bad: `qrb-case ChiefCounselCase "ESCS 23-10911" for C3001 {
  criterion: «C»
  submitted: 2023-11-14
  ecq leading-change { shows: [external-awareness, flexibility, strategic-thinking, vision] }
  ecq leading-people { shows: [conflict-management, developing-others, team-building] }
  ecq results-driven { shows: [accountability, decisiveness] }
  ecq business-acumen { shows: [human-capital-management] }
}`,
  good: `qrb-case ChiefCounselCase "ESCS 23-10911" for C3001 {
  criterion: C
  submitted: 2023-11-14
  ecq leading-change { shows: [external-awareness, flexibility, strategic-thinking, vision] }
  ecq leading-people { shows: [conflict-management, developing-others, team-building] }
  ecq results-driven { shows: [accountability, decisiveness, problem-solving, technical-credibility] }
  ecq business-acumen { shows: [human-capital-management] }
}`,
  appliesTo: ({ criterion }) => criterion?.value === 'C',
  check(record, { law }) {
    const standing = caseStanding(record);
    if (standing === 'disapproved' || standing === 'withdrawn') return undefined;
    const ecqs = ecqStandings(record, law);
    if (ecqs === undefined || standing === 'draft') return pending('ecq');
    const weak = withoutMajority(ecqs);
    const demonstrated = ecqs.length - weak.length;
    const least = law.figure('criterion-c-ecqs-least');
    if (demonstrated >= least) return satisfied(record.criterion);
    return violated(
      record.criterion,
      `The case shows a majority of the competencies of ${counted(demonstrated, 'ECQ', 'ECQs')}, and criterion C needs ${least}; ${andWords(weak)} are weak.`,
      {
        because: ecqs.flatMap(({ blocks, hasMajority, ecq, shown, of }): Because[] =>
          hasMajority
            ? []
            : blocks.map(block => ({
                at: block,
                message: `\`${ecq}\` is shown by ${shown.length} of its ${of} competencies.`,
              })),
        ),
        ...(standing === 'submitted' && { severity: 'warning' }),
      },
    );
  },
});
