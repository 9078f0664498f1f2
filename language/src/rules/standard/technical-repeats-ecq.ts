// A technical qualification does not repeat what an executive core qualification covers.
import { set } from '../../edits/edits.ts';
import { positionsOf, type Qualification, qualificationsOf } from '../../facts/standard.ts';
import type { Law } from '../../law/index.ts';
import { rule, suggestion, type Verdict, violated } from '../rule.ts';

export default rule({
  id: 'standard/technical-repeats-ecq',
  title: 'Technical qualification that repeats an executive one',
  provisions: ['TQS-003'],
  on: 'Standard',
  why: 'What an executive core qualification covers is rated there already; a technical qualification of the same content asks applicants for it twice.',
  todo: 'Describe the technical side alone, mark the qualification as executive, or take it out.',
  since: '0.1.0',
  reading:
    'A technical qualification is found that bears the name of an executive core qualification or of one of its competencies, or that says of itself which of them it covers. Some overlap is legitimate: where the title of the position names the same field, as with financial management and a chief financial officer, nothing is said of the name.',
  bad: `standard FleetStandard for FleetDirector {
  mandatory «FinancialManagement» { aspect: technical }
}`,
  good: `standard FleetStandard for FleetDirector {
  mandatory AcquisitionOfVehicles { aspect: technical }
}`,
  check(standard, { law, world }) {
    const titles = positionsOf(standard, world).flatMap(({ $label }) => $label?.value ?? []);
    return qualificationsOf(standard)
      .filter(({ aspect }) => aspect?.value === 'technical')
      .flatMap(qualification => judge(qualification, titles, law));
  },
});

function judge({ $name, aspect, ecqs }: Qualification, titles: readonly string[], law: Law): Verdict[] {
  const [covered] = ecqs?.items ?? [];
  const named = $name === undefined ? undefined : executiveNamed($name.value, law);
  const repeated = named !== undefined && isFieldOf(titles, named) ? undefined : named;
  if (aspect === undefined || (covered === undefined && repeated === undefined)) return [];
  const at = repeated === undefined ? ecqs : $name;
  if (at === undefined) return [];
  return [
    violated(
      at,
      repeated === undefined
        ? 'The technical qualification covers executive core qualifications, by what it says of itself.'
        : `The technical qualification \`${$name?.value}\` bears the name of \`${repeated}\`, which the executive core qualifications cover.`,
      {
        because: [{ at: aspect, message: 'It is technical.' }],
        fixes: [suggestion('Mark it as executive', set(aspect, 'executive'))],
      },
    ),
  ];
}

/** The executive core qualification or competency of which a name says the same: `FinancialManagement`. */
function executiveNamed(name: string, law: Law): string | undefined {
  const word = name.replace(/[A-Z]/g, (letter, i: number) => `${i === 0 ? '' : '-'}${letter.toLowerCase()}`);
  const ecqs = law.list('ecqs');
  const isExecutive =
    Object.hasOwn(ecqs, word) || Object.keys(ecqs).some(ecq => law.competenciesOf(ecq).includes(word));
  return isExecutive ? word : undefined;
}

/** Whether a title names the field of a competency, as "Chief Financial Officer" does that of `financial-management`. */
const isFieldOf = (titles: readonly string[], competency: string): boolean => {
  const field = competency.split('-').filter(word => !OF_ANY_EXECUTIVE.has(word));
  return titles.some(title =>
    title
      .toLowerCase()
      .split(/[^a-z]+/)
      .some(word => field.includes(word)),
  );
};

/** Words that tell no field apart. */
const OF_ANY_EXECUTIVE: ReadonlySet<string> = new Set([
  'management',
  'leading',
  'executive',
  'and',
  'service',
]);
