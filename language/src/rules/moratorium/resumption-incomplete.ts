// The request to resume states the intention of the new head, and who that is since when.
import { set } from '../../edits/edits.ts';
import { quoted } from '../../edits/quoted.ts';
import { PLACEHOLDER } from '../../facts/placeholder.ts';
import { type Content, requiredContents } from '../../facts/required-content.ts';
import type { ProvisionId } from '../../law/index.ts';
import type { Placed, Records } from '../../model/record.ts';
import type { World } from '../../model/world.ts';
import { addAll, addOne, firstCured, type ValuesFor } from '../add-missing.ts';
import { givenContents } from '../given-content.ts';
import { rule, satisfied, suggestion, type Verdict, violated } from '../rule.ts';

type Resumption = Records['Resumption'];

/** The statements on the contents of the message; who approves and which cases come with it have rules of their own. */
const CONTENTS: ReadonlySet<string> = new Set(['MRS-004', 'MRS-005']);

export default rule({
  id: 'moratorium/resumption-incomplete',
  title: 'Content missing from the request to resume',
  provisions: ['MRS-004', 'MRS-005'],
  on: 'Resumption',
  needs: ['requested'],
  why: 'The request should state plainly that the new head means to have the processing of cases resumed, and give the name and title of the new head and the day of the swearing-in.',
  todo: 'Add it to the request, and to the file. The case file says that the message names the head; it does not name the head itself.',
  since: '0.1.0',
  reading: 'The answer to a message from OPM need not contain it.',
  bad: `moratorium DESTransition for DES {
  «resumption» {
    requested: 2024-06-24 by deputy-secretary
    head "Secretary" {
      named: yes
      sworn-in: 2024-06-17
    }
  }
}`,
  good: `moratorium DESTransition for DES {
  resumption {
    requested: 2024-06-24 by deputy-secretary
    head "Secretary" {
      named: yes
      sworn-in: 2024-06-17
    }
    states-intention: yes
  }
}`,
  appliesTo: ({ opmInitiated }) => opmInitiated?.value !== true,
  check(resumption, { law, owner, world }) {
    const items = law.required('resumption').filter(({ provision }) => CONTENTS.has(provision));
    const contents = requiredContents(items, resumption);
    const { head } = resumption;
    // A head without its title is told by the form.
    const missing = contents.filter(
      ({ item, lacking }) => lacking.length > 0 && !(head !== undefined && item.keys.includes('head.$label')),
    );
    const known: ValuesFor = key => valuesFor(key, owner('Moratorium'), world);
    const all = addAll(missing, known);
    const first = firstCured(missing, known);
    const lacking = missing.map(
      (content): Verdict =>
        violated(placeOf(content, resumption), `The request lacks ${content.item.item}.`, {
          provisions: [content.item.provision as ProvisionId],
          // The block of the head needs its title, and so is added with all that belongs to it.
          fixes: [
            ...(isOfHead(content) && head === undefined ? [] : addOne(content, known)),
            content === first ? all : undefined,
          ],
        }),
    );
    const unfilled = contents.flatMap(({ item, unfilled: places }) =>
      places.map(({ at }) =>
        violated(at, `A placeholder stands for ${item.item}.`, {
          provisions: [item.provision as ProvisionId],
        }),
      ),
    );
    const answers = [...givenContents(contents), ...lacking, ...unfilled, ...denied(resumption)];
    return answers.length > 0 ? answers : satisfied(resumption.statesIntention);
  },
});

/** What belongs to the head is lacking in its block, where there is one. */
const placeOf = (content: Content, resumption: Resumption): Resumption | Records['AgencyHead'] =>
  (isOfHead(content) ? resumption.head : undefined) ?? resumption;

const isOfHead = ({ item }: Content): boolean => item.keys.every(key => key.startsWith('head.'));

/** What the file says the message does not contain. */
const denied = ({ statesIntention, head }: Resumption): Verdict[] => [
  ...no(statesIntention, 'The request does not state that the new head means to resume.', 'MRS-004'),
  ...no(head?.named, 'The request does not name the new head.', 'MRS-005'),
];

const no = (value: Placed<boolean> | undefined, message: string, provision: ProvisionId): Verdict[] =>
  value === undefined || value.value
    ? []
    : [
        violated(value, message, {
          provisions: [provision],
          fixes: [suggestion('Say that it does', set(value, 'yes'))],
        }),
      ];

/** What the head of the agency shows, where that is no longer who acted. */
function valuesFor(
  key: string,
  moratorium: Records['Moratorium'] | undefined,
  world: World,
): readonly string[] {
  const head = world.find('Agency', moratorium?.$about)?.head;
  const appointed = head?.acting?.value === true ? undefined : head;
  switch (key) {
    case 'states-intention':
    case 'head.named':
      return ['yes'];
    case 'head.$label':
      return [appointed?.$label === undefined ? PLACEHOLDER : quoted(appointed.$label.value)];
    case 'head.sworn-in':
      return appointed?.swornIn === undefined ? [] : [appointed.swornIn.value];
    default:
      return [];
  }
}
