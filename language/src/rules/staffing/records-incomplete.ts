// A competition is documented by the records that the law lists.
import { add } from '../../edits/edits.ts';
import { recordItems } from '../../facts/record-items.ts';
import type { Content } from '../../facts/required-content.ts';
import { competitiveSelections, isOutsideCompetition } from '../../facts/selection.ts';
import { andList } from '../../facts/wording.ts';
import type { ProvisionId } from '../../law/index.ts';
import type { AnyRecord, Placed, Records } from '../../model/record.ts';
import { addAll, addOne, spoken, type ValuesFor } from '../add-missing.ts';
import { givenContents } from '../given-content.ts';
import {
  type Context,
  type OfferedFix,
  pending,
  rule,
  satisfied,
  suggestion,
  type Verdict,
  violated,
} from '../rule.ts';

type StaffingRecord = Records['StaffingRecord'];

export default rule({
  id: 'staffing/records-incomplete',
  title: 'Records of the competition incomplete',
  provisions: [
    'MER-001',
    'REC-003',
    'REC-004',
    'REC-005',
    'REC-006',
    'REC-007',
    'REC-008',
    'REC-009',
    'REC-010',
    'REC-011',
    'REC-012',
    'REC-013',
    'REC-014',
    'REC-015',
  ],
  on: 'StaffingRecord',
  why: 'The records of a competition should make plain that it was proper and legitimate, and let the whole process be retraced.',
  todo: 'Put the record that is missing into the file of the competition, and name it under `holds`.',
  since: '0.1.0',
  reading:
    'It is due once the Executive Resources Board has certified its list, or someone was selected. Some records are asked for only on a condition: members of a panel where one rated, references where they were obtained, a recommendation where the appointing authority did not select, the appointment action once someone was appointed, certifications once they were given, complaints where one was made, and a standard and a position description where a position is filled. Where nobody was interviewed, `interviews` says so. A noncompetitive fill is left out.',
  bad: `staffing-record FleetDirectorRecord for FleetDirector2024 {
  erb-action { certified: 2024-05-01 }
  «records» {
    holds: [control-number, standard, position-description, applications, rating-plan, rating-sheets, interviews]
  }
}`,
  good: `staffing-record FleetDirectorRecord for FleetDirector2024 {
  erb-action { certified: 2024-05-01 }
  records {
    holds: [control-number, recruitment-sources, standard, position-description, applications, rating-plan,
            rating-sheets, interviews]
  }
}`,
  appliesTo: (record, { world }) =>
    record.$broken === undefined &&
    record.records?.$broken === undefined &&
    !isOutsideCompetition(record, world),
  check(record, context) {
    const due = record.erbAction?.certified ?? competitiveSelections(record, context.world)[0]?.selected;
    if (due === undefined) return pending('holds');
    const because = [
      {
        at: due,
        message:
          due === record.erbAction?.certified
            ? 'The list was certified on this day.'
            : 'The selection was made on this day.',
      },
    ];
    if (record.records === undefined) return withoutRecords(record, because, context);
    const contents = recordItems(record, record.records, context);
    const missing = contents
      .filter(({ lacking }) => lacking.length > 0)
      .map(content => ({ content, message: messageOf(content), fixes: addOne(content, valuesFor) }))
      // Findings at one place are told in the order of their messages.
      .sort((a, b) => (a.message < b.message ? -1 : 1));
    const given = givenContents(contents);
    if (missing.length === 0 && given.length === 0) return satisfied(record.records);
    // The fix for all stands with the first that it cures.
    const first = missing.find(({ fixes }) => fixes.length > 0);
    const all = addAll(
      missing.map(({ content }) => content),
      valuesFor,
    );
    const told = missing.map(each =>
      lacks(
        each.content,
        each.message,
        { because, fixes: [...each.fixes, each === first ? all : undefined] },
        context,
      ),
    );
    return [...given, ...told];
  },
});

/** The recommendation can be said not to apply; what a complaint said, only the author can know. */
const valuesFor: ValuesFor = key =>
  key === 'selecting-official-recommendation' ? ['not-applicable "There was none."'] : [];

function lacks(
  { item, holder, lacking }: Content,
  message: string,
  more: {
    readonly because: readonly { readonly at: Placed<string>; readonly message: string }[];
    readonly fixes: readonly (OfferedFix | undefined)[];
  },
  { law }: Context,
): Verdict {
  const provision = item.provision as ProvisionId;
  return violated(holder, message, {
    ...more,
    provisions: [provision],
    why: law.provision(provision).asks,
    todo:
      item.words === undefined
        ? `Write ${andList(lacking.map(spoken))} in \`records\`.`
        : `Put it into the file, and add ${andList(lacking.map(spoken))} to \`holds\`.`,
  });
}

const messageOf = ({ item, lacking, of }: Content): string =>
  lacking.length === of
    ? `The records lack ${item.item}.`
    : `Of ${item.item}, the records lack ${andList(lacking.map(spoken))}.`;

/** One finding for all, where the file tells no records. */
function withoutRecords(
  record: StaffingRecord,
  because: readonly { readonly at: Placed<string>; readonly message: string }[],
  context: Context,
): Verdict {
  const none: AnyRecord = { $type: 'Records', $start: record.$start, $end: record.$end };
  const words = recordItems(record, none, context).flatMap(({ item, lacking }) =>
    item.words === undefined ? [] : lacking,
  );
  return violated(record, 'The file tells no records of the competition.', {
    provisions: ['MER-001'],
    because,
    todo: 'Say in `records` what is kept, and until when.',
    fixes: [
      suggestion(
        `Add \`records\` that hold all ${words.length} that are asked for, if they are kept`,
        add(record, `records {\n  holds: [${words.join(', ')}]\n}`),
      ),
    ],
  });
}
