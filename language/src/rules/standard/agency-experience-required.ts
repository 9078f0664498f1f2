// A standard does not ask for experience that can be gained inside the agency alone.
import { set } from '../../edits/edits.ts';
import { sentencesIn } from '../../facts/sentences.ts';
import { positionsOf, type Qualification, qualificationsOf } from '../../facts/standard.ts';
import type { Records } from '../../model/record.ts';
import type { World } from '../../model/world.ts';
import { rule, satisfied, suggestion, type Verdict, violated } from '../rule.ts';

type Standard = Records['Standard'];

export default rule({
  id: 'standard/agency-experience-required',
  title: 'Experience of this agency alone',
  provisions: ['QUA-016'],
  on: 'Standard',
  why: 'A standard may not weigh experience with the agency so heavily that well-qualified people from elsewhere are shut out.',
  todo: 'Describe what the experience consists of, so that whoever gained it elsewhere qualifies too, or make the qualification desirable.',
  since: '0.1.0',
  reading:
    'How much is too much is a matter of degree. A mandatory qualification that says of itself that its experience can be gained in this agency alone is an error; a desirable one is a warning, and so is a mandatory one whose text asks for experience and in the same sentence names the agency, without opening another way and not only as the one for which the work is done.',
  bad: `standard FleetStandard for FleetDirector {
  mandatory DepartmentSystems {
    aspect: technical
    agency-specific: «yes»
  }
}`,
  good: `standard FleetStandard for FleetDirector {
  mandatory FleetSystems {
    aspect: technical
    agency-specific: no
  }
}`,
  check(standard, { world }) {
    const names = namesOfAgency(standard, world);
    return qualificationsOf(standard).flatMap(qualification => judge(qualification, names));
  },
});

function judge(qualification: Qualification, agency: readonly string[]): Verdict[] {
  const { agencySpecific, text, $type } = qualification;
  const mandatory = $type === 'Mandatory';
  if (agencySpecific?.value === false) return [satisfied(agencySpecific)];
  if (agencySpecific !== undefined) {
    return [
      violated(
        agencySpecific,
        mandatory
          ? 'Every candidate must have experience that can be gained inside this agency alone.'
          : 'Experience that can be gained inside this agency alone counts in a candidate’s favor.',
        {
          fixes: [suggestion('Say that experience gained elsewhere counts too', set(agencySpecific, 'no'))],
          ...(!mandatory && { severity: 'warning' }),
        },
      ),
    ];
  }
  const named = mandatory && text !== undefined ? agencyAskedIn(text.value, agency) : undefined;
  if (named === undefined || text === undefined) return [];
  return [
    violated(text, `The text asks every candidate for experience and names ${named}, the agency itself.`, {
      severity: 'warning',
    }),
  ];
}

/** The short name and the title of the agency of each position. */
const namesOfAgency = (standard: Standard, world: World): readonly string[] =>
  positionsOf(standard, world).flatMap(({ organization }) => {
    const agency = world.find('Agency', organization?.ref.split('.')[0]);
    return [agency?.$name?.value, agency?.$label?.value].filter(name => name !== undefined);
  });

/** The name of the agency, where a sentence of a text asks for experience with it and with nothing else. */
function agencyAskedIn(text: string, names: readonly string[]): string | undefined {
  // Most texts name no agency, and need not be taken apart.
  if (!names.some(name => text.includes(firstWord(name)))) return undefined;
  return sentencesIn(text)
    .filter(({ text: spoken }) => EXPERIENCE.test(spoken) && !ELSEWHERE.test(spoken))
    .flatMap(({ text: spoken }) => names.find(name => isOf(spoken, name)) ?? [])[0];
}

const firstWord = (name: string): string => name.split(' ', 1)[0] ?? name;

/** Whether a sentence names the agency, and not only as the one that the work is for. */
const isOf = (sentence: string, name: string): boolean =>
  sentence
    .split(name)
    .some(
      (before, i, parts) =>
        i < parts.length - 1 &&
        !/\w$/.test(before) &&
        !/^\w/.test(parts[i + 1] ?? '') &&
        !WORK_IS_FOR.test(before),
    );

const EXPERIENCE = /\bexperience|\bworked\b|\bserved\b|\bservice (?:in|at|with)\b|\bemployment\b/i;
const WORK_IS_FOR =
  /\b(?:to|for|by|support(?:s|ing)?|benefit(?:s|ing)?|affect(?:s|ing)?|govern(?:s|ing)?|concerning)\s+(?:the\s+)?(?:U\.\s?S\.\s+)?$/i;
const ELSEWHERE =
  /\bequivalent\b|\bsimilar\b|\bcomparable\b|\belsewhere\b|\boutside\b|\bother\b|\bor\b|\bsuch as\b|\blike\b|\bprefer|\bdesir/i;
