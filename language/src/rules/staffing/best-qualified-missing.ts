// Once a selection is made, the record says whom the Board found best qualified.
import { add } from '../../edits/edits.ts';
import { competitiveSelections, ineligibleBy } from '../../facts/selection.ts';
import { andList } from '../../facts/wording.ts';
import type { Records } from '../../model/record.ts';
import type { World } from '../../model/world.ts';
import { rule, satisfied, suggestion, violated } from '../rule.ts';

type StaffingRecord = Records['StaffingRecord'];

export default rule({
  id: 'staffing/best-qualified-missing',
  title: 'No list of the best qualified',
  provisions: ['ERB-010', 'ERB-002'],
  on: 'StaffingRecord',
  why: 'The Executive Resources Board identifies the best qualified candidates, and the selection is made from among them; a selection without their list cannot be traced to the Board.',
  todo: 'Write the candidates whom the Board found best qualified under `best-qualified` in `erb-action`.',
  since: '0.1.0',
  reading:
    'The list is due once someone is selected in the competition; without a selection it may be empty.',
  bad: `staffing-record FleetDirectorRecord for FleetDirector2024 {
  «erb-action» { certified: 2024-05-01 }
  selection for C1027 { selected: 2024-05-08 by appointing-authority }
}`,
  good: `staffing-record FleetDirectorRecord for FleetDirector2024 {
  erb-action {
    best-qualified: [C1027]
    certified: 2024-05-01
  }
  selection for C1027 { selected: 2024-05-08 by appointing-authority }
}`,
  check(record, { world }) {
    const { erbAction: action } = record;
    if (action?.bestQualified !== undefined) return satisfied(action.bestQualified);
    if (record.$broken?.includes('erbAction') || action?.$broken !== undefined) return undefined;
    const selections = competitiveSelections(record, world);
    const names = selections.flatMap(({ $about }) => $about?.ref ?? []);
    if (names.length === 0) return undefined;
    const line = `best-qualified: [${names.join(', ')}]`;
    return violated(
      action ?? record,
      `${andList(names)} ${names.length === 1 ? 'is' : 'are'} selected, but the record does not say whom the Board found best qualified.`,
      {
        because: selections.map(({ selected }) => ({
          at: selected,
          message: 'The selection was made on this day.',
        })),
        fixes: [
          selections.every(selection => canBeListed(selection, record, world))
            ? suggestion(
                'List who was selected, if the Board found no one else best qualified',
                action === undefined ? add(record, `erb-action {\n  ${line}\n}`) : add(action, line),
              )
            : undefined,
        ],
      },
    );
  },
});

/** Only who is eligible can be best qualified (ERB-010); a name that leads nowhere is not written a second time. */
const canBeListed = (
  { $about }: StaffingRecord['selection'][number],
  record: StaffingRecord,
  world: World,
): boolean =>
  world.find('Candidate', $about) !== undefined && ineligibleBy($about, record, world) === undefined;
