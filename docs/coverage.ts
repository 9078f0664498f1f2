// The page that shows for every statement of the sources where it has its place.
import {
  type CoveredGroup,
  type CoveredProvision,
  coverageOf,
  type DescribedRule,
  type Edition,
  linked,
  type PlaceOfProvision,
  placeOf,
} from '@casefile/language';

type Group = CoveredGroup<DescribedRule>;
type Covered = CoveredProvision<DescribedRule>;

const PLACES: Readonly<Record<PlaceOfProvision, string>> = {
  rule: 'a rule reports it',
  language: 'the language answers it',
  'no-file': 'no file can show it',
  none: 'without a place',
};

export function coveragePage(edition: Edition): string {
  const groups = coverageOf(edition);
  const all = groups.flatMap(({ provisions }) => provisions);
  const placed = all.filter(provision => placeOf(provision) !== 'none');
  return [
    '# Coverage',
    '',
    `Every statement of ${edition.title}, and where it has its place. ${placed.length} of ${all.length} are placed.`,
    '',
    ...countLines(groups),
    ...groups.flatMap(groupLines),
  ].join('\n');
}

/** The places of which there are any, so that a complete page has no column without a number. */
function countLines(groups: readonly Group[]): string[] {
  const all = groups.flatMap(({ provisions }) => provisions);
  const places = (Object.keys(PLACES) as PlaceOfProvision[]).filter(place => count(all, place) > 0);
  const row = (title: string, provisions: readonly Covered[]): string =>
    `| ${title} | ${provisions.length} | ${places.map(place => count(provisions, place) || '').join(' | ')} |`;
  return [
    `| group | statements | ${places.map(place => PLACES[place]).join(' | ')} |`,
    `|---|--:|${places.map(() => '--:|').join('')}`,
    ...groups.map(group => row(`[${group.title}](#${group.letters.toLowerCase()})`, group.provisions)),
    row('**all**', all),
    '',
  ];
}

const count = (provisions: readonly Covered[], place: PlaceOfProvision): number =>
  provisions.filter(provision => placeOf(provision) === place).length;

const groupLines = ({ letters, title, provisions }: Group): string[] => [
  `<a id="${letters.toLowerCase()}"></a>`,
  '',
  `## ${title}`,
  '',
  '| statement | what it asks | where it is written | its place |',
  '|---|---|---|---|',
  ...provisions.map(
    provision =>
      `| ${provision.id} | ${cell(provision.asks)} | ${cell(citations(provision))} | ${cell(places(provision))} |`,
  ),
  '',
];

const citations = ({ citations, section }: Covered): string =>
  citations.length === 0 ? `“${section}”` : citations.map(linked).join('; ');

function places({ rules, inLanguage, notInFile }: Covered): string {
  const links = rules.map(({ id }) => `[\`${id}\`](rules/${id}.md)`).join(', ');
  return [links, inLanguage, notInFile && `In no file: ${notInFile}`].filter(Boolean).join('<br>') || '—';
}

const cell = (text: string): string => text.replaceAll('|', '\\|');
