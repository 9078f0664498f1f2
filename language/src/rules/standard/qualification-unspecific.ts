// A qualification says what it asks for and, in a competition, by what levels better candidates are told from good ones.
import { add, set } from '../../edits/edits.ts';
import { isPlaceholder } from '../../facts/placeholder.ts';
import {
  competitionUnder,
  isUnreadStandard,
  type Qualification,
  qualificationsOf,
} from '../../facts/standard.ts';
import { counted } from '../../facts/wording.ts';
import type { Records } from '../../model/record.ts';
import { type OfferedFix, rule, satisfied, suggestion, type Verdict, violated } from '../rule.ts';

export default rule({
  id: 'standard/qualification-unspecific',
  title: 'Qualification that is not specific enough',
  provisions: ['QUA-014'],
  on: 'Standard',
  needs: ['approved'],
  why: 'A standard is specific enough for its user to tell who is qualified and, where the position is filled competitively, for the Executive Resources Board to tell better candidates from good ones.',
  todo: 'Describe under `text` what the qualification asks for and, for a competition, list under `rating-levels` at least {rating-levels-least} levels by which candidates are told apart.',
  figures: ['rating-levels-least'],
  since: '0.1.0',
  reading:
    'The quality of a text is not weighed. It is due once the standard is approved, and levels once the position is announced. A qualification that names executive core qualifications is described by these, which every case is rated by.',
  bad: `standard FleetStandard for FleetDirector {
  approved: 2024-01-23
  «mandatory FleetOperations» { aspect: technical }
}`,
  good: `standard FleetStandard for FleetDirector {
  approved: 2024-01-23
  mandatory FleetOperations {
    aspect: technical
    text: "Leads a fleet or logistics program of national scope."
  }
}`,
  appliesTo: standard => !isUnreadStandard(standard),
  check(standard, { world, law }) {
    const least = law.figure('rating-levels-least');
    const vacancy = competitionUnder(standard, world);
    return qualificationsOf(standard)
      .filter(({ ecqs }) => ecqs === undefined)
      .flatMap(qualification => [
        ...judgeText(qualification),
        ...(vacancy === undefined ? [] : judgeLevels(qualification, vacancy, least)),
      ]);
  },
});

function judgeText(qualification: Qualification): Verdict[] {
  const { text, certification, licence, minimumEducation } = qualification;
  const described = text ?? certification ?? licence ?? minimumEducation;
  if (described !== undefined && !isPlaceholder(described.value)) return [satisfied(described)];
  return [
    violated(described ?? qualification, `${nameOf(qualification)} does not say what it asks for.`, {
      todo: 'Describe under `text` what the qualification asks for.',
    }),
  ];
}

function judgeLevels(qualification: Qualification, vacancy: Records['Vacancy'], least: number): Verdict[] {
  const { ratingLevels: levels } = qualification;
  const different = new Set(levels?.items.map(({ value }) => value)).size;
  if (levels !== undefined && different >= least) return [satisfied(levels)];
  return [
    violated(
      levels ?? qualification,
      levels === undefined
        ? `${nameOf(qualification)} gives no levels by which candidates are told apart.`
        : `${nameOf(qualification)} gives ${counted(different, 'level', 'different levels')} by which candidates are told apart; ${least} are the least.`,
      {
        because: [{ at: vacancy, message: 'The position was announced here.' }],
        fixes: [
          writeLevels(qualification, '[exceeds, meets, below]'),
          writeLevels(qualification, '[meets, below]'),
        ],
      },
    ),
  ];
}

const writeLevels = (qualification: Qualification, levels: string): OfferedFix =>
  suggestion(
    `Write \`rating-levels: ${levels}\``,
    qualification.ratingLevels === undefined
      ? add(qualification, `rating-levels: ${levels}`)
      : set(qualification.ratingLevels, levels),
  );

const nameOf = ({ $name }: Qualification): string =>
  $name === undefined ? 'The qualification' : `The qualification \`${$name.value}\``;
