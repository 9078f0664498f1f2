// A case under criterion A or B shows more than half of the competencies of every ECQ.
import { caseStanding } from '../../facts/case-standing.ts';
import { type EcqStanding, ecqOf, ecqStandings, foreignCompetencies } from '../../facts/ecqs.ts';
import { andWords } from '../../facts/wording.ts';
import type { Law } from '../../law/index.ts';
import { type Because, pending, rule, satisfied, type Verdict, violated } from '../rule.ts';

/** A case that was disapproved or withdrawn owes nothing more. */
const SEVERITY = { draft: 'information', submitted: 'warning', approved: 'error' } as const;

export default rule({
  id: 'case/ecq-short-of-majority',
  title: 'ECQ without a majority of its competencies',
  provisions: ['QOC-001', 'QSB-006'],
  on: 'QrbCase',
  needs: ['criterion'],
  why: 'Under criterion A or B the Board must find executive experience in more than {competency-percent-over} percent of the competencies of each of the five Executive Core Qualifications.',
  todo: 'Show more of the competencies of the ECQ, or consider criterion C for a candidate with special or unique qualities.',
  figures: ['competency-percent-over'],
  since: '0.1.0',
  reading:
    'More than half is at least 4 of 6, 3 of 4, 4 of 6, 2 of 3 and 2 of 3. Fundamental competencies never count, those of another ECQ do not count, and one that is named twice counts once. It is a hint while the case is a draft, a warning once it is submitted, an error once it is approved. A file that tells no competencies at all is not judged.',
  bad: `qrb-case FleetDirectorCase "ESCS 24-11873" for C1027 {
  criterion: A
  submitted: 2024-06-10
  ecq leading-change { shows: [external-awareness, flexibility, strategic-thinking, vision] }
  ecq leading-people { shows: «[conflict-management, team-building]» }
  ecq results-driven { shows: [accountability, customer-service, decisiveness, problem-solving] }
  ecq business-acumen { shows: [financial-management, human-capital-management] }
  ecq building-coalitions { shows: [partnering, political-savvy] }
}`,
  good: `qrb-case FleetDirectorCase "ESCS 24-11873" for C1027 {
  criterion: A
  submitted: 2024-06-10
  ecq leading-change { shows: [external-awareness, flexibility, strategic-thinking, vision] }
  ecq leading-people { shows: [conflict-management, developing-others, team-building] }
  ecq results-driven { shows: [accountability, customer-service, decisiveness, problem-solving] }
  ecq business-acumen { shows: [financial-management, human-capital-management] }
  ecq building-coalitions { shows: [partnering, political-savvy] }
}`,
  appliesTo: ({ criterion }) => criterion?.value !== 'C',
  check(record, { law }) {
    const standing = caseStanding(record);
    if (standing === 'disapproved' || standing === 'withdrawn') return undefined;
    const ecqs = ecqStandings(record, law);
    if (ecqs === undefined) return pending('ecq');
    const severity = SEVERITY[standing];
    const short = ecqs.filter(({ hasMajority }) => !hasMajority);
    const silent = short.filter(({ blocks }) => blocks.length === 0).map(({ ecq }) => ecq);
    const told: Verdict[] = short.flatMap(ecq => shortfall(ecq, severity, law));
    if (silent.length > 0) {
      told.push(
        standing === 'draft'
          ? pending(`ecq ${silent[0]}`)
          : violated(record, `The case shows no competency of ${andWords(silent)}.`, { severity }),
      );
    }
    return told.length > 0 ? told : satisfied(record.ecq.at(-1));
  },
});

function shortfall(
  { ecq, blocks, shown, of, needed }: EcqStanding,
  severity: 'error' | 'warning' | 'information',
  law: Law,
): Verdict[] {
  const block = blocks.at(-1);
  if (block === undefined) return [];
  const because = blocks
    .flatMap(one => foreignCompetencies(one, law))
    .map((competency): Because => {
      const home = ecqOf(competency.value, law);
      return {
        at: competency,
        message:
          home === undefined
            ? `\`${competency.value}\` is a fundamental competency and counts in no ECQ.`
            : `\`${competency.value}\` belongs to \`${home}\` and does not count here.`,
      };
    });
  return [
    violated(
      block.shows ?? block,
      `\`${ecq}\` is shown by ${shown.length === 0 ? 'none' : shown.length} of its ${of} competencies; more than half, at least ${needed}, are needed.`,
      { because, severity },
    ),
  ];
}
