// The accomplishment record addresses what the announcement asked of it.
import { andWords } from '../../facts/wording.ts';
import type { Listed, Placed, Records } from '../../model/record.ts';
import { rule, satisfied, type Verdict, violated } from '../rule.ts';

type CaseDocument = Records['QrbCase']['document'][number];
type Asked = NonNullable<Records['Vacancy']['accomplishmentRecord']>;

export default rule({
  id: 'documents/announced-left-out',
  title: 'Accomplishment record that leaves out what was announced',
  provisions: ['QSB-013'],
  on: 'CaseDocument',
  why: 'The accomplishment record should address the Executive Core Qualifications or competencies that the hiring agency set in its announcement.',
  todo: 'Have the candidate address what is missing, or correct what the file says of the record.',
  since: '0.1.0',
  reading:
    'Where the announcement left the choice to the candidate, nothing is missing from the record; nor is anything found where the file does not say what the record addresses, or where a narrative stands in for it.',
  bad: `vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  selection-method: accomplishment-record
  accomplishment-record {
    choice: agency-set
    competencies: [vision, partnering]
  }
}
qrb-case FleetDirectorCase for C1027 {
  vacancy: FleetDirector2024
  method: accomplishment-record
  document accomplishment-record { competencies: «[vision]» }
}`,
  good: `vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  selection-method: accomplishment-record
  accomplishment-record {
    choice: agency-set
    competencies: [vision, partnering]
  }
}
qrb-case FleetDirectorCase for C1027 {
  vacancy: FleetDirector2024
  method: accomplishment-record
  document accomplishment-record { competencies: [vision, partnering] }
}`,
  appliesTo: ({ $subject }, { owner }) =>
    $subject?.value === 'accomplishment-record' &&
    owner('QrbCase')?.document.every(other => other.$subject?.value !== 'ecq-narrative') === true,
  check(document, { owner, world }) {
    const asked = world.find('Vacancy', owner('QrbCase')?.vacancy)?.accomplishmentRecord;
    if (asked === undefined || asked.choice?.value === 'candidate-choice') return undefined;
    return (['ecqs', 'competencies'] as const).flatMap(key => against(document[key], asked[key]));
  },
});

type Words = Listed<Placed<string>>;

function against(
  addressed: CaseDocument['ecqs' | 'competencies'],
  asked: Asked['ecqs' | 'competencies'],
): Verdict[] {
  if (addressed === undefined || asked === undefined) return [];
  const given = (addressed as Words).items.map(({ value }) => value);
  const left = (asked as Words).items.filter(({ value }) => !given.includes(value));
  if (left.length === 0) return [satisfied(addressed)];
  return [
    violated(
      addressed,
      `The accomplishment record does not address ${andWords(left.map(({ value }) => value))}, which the announcement asked for.`,
      { because: [{ at: asked, message: 'The announcement asked for these.' }] },
    ),
  ];
}
