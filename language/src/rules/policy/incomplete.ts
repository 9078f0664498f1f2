// A development policy says what the text of 1996 has it say.
import { add, type Edit, set } from '../../edits/edits.ts';
import { quoted } from '../../edits/quoted.ts';
import { PLACEHOLDER } from '../../facts/announcement-lines.ts';
import { isUnderTextOf1996 } from '../../facts/program.ts';
import { andWords } from '../../facts/wording.ts';
import type { RequiredItem } from '../../law/edition.ts';
import type { Law, ProvisionId } from '../../law/index.ts';
import { type Listed, modelName, type Placed, type Records } from '../../model/record.ts';
import { type OfferedFix, rule, satisfied, suggestion, type Verdict, violated } from '../rule.ts';

type Policy = Records['DevelopmentPolicy'];

export default rule({
  id: 'policy/incomplete',
  title: 'Development policy that lacks a content',
  provisions: ['DEV-001', 'DEV-003', 'DEV-004', 'DEV-005', 'DEV-006', 'DEV-007', 'DEV-008', 'DEV-009'],
  on: 'DevelopmentPolicy',
  needs: ['issued'],
  why: 'The written policy of an agency makes sure that its development programs have the features that the text of 1996 lists.',
  todo: 'Write into the policy, and into the file, what it does not say yet.',
  since: '0.1.0',
  reading:
    'What the file leaves out altogether is a warning, because the policy may say it all the same; a list that is given and falls short is an error. Both groups and phases of development have to be covered: the phases by initial training and by learning that continues. For a policy issued after 9 December 2009 all of this is a warning at most.',
  bad: `agency DES "Department of Example Services" {
  development-policy "Directive 412" {
    issued: 2001-02-01
    strategic-plan: "Strategic Plan 2000"
    corporate-perspective: yes
    merit-principles: ["5 U.S.C. 2301(b)(1)", "5 U.S.C. 2301(b)(2)"]
    populations: «[supervisors, managers, executives]»
    initial-training: [new-supervisor, new-manager, new-executive]
    needs-assessment: 2001-01-12
    continuing-learning: [short-term, long-term]
    systematic-development: [rotations]
  }
}`,
  good: `agency DES "Department of Example Services" {
  development-policy "Directive 412" {
    issued: 2001-02-01
    strategic-plan: "Strategic Plan 2000"
    corporate-perspective: yes
    merit-principles: ["5 U.S.C. 2301(b)(1)", "5 U.S.C. 2301(b)(2)"]
    populations: [supervisors, managers, executives, candidates]
    initial-training: [new-supervisor, new-manager, new-executive]
    needs-assessment: 2001-01-12
    continuing-learning: [short-term, long-term]
    systematic-development: [rotations]
  }
}`,
  check(policy, { law }) {
    const isOld = isUnderTextOf1996(policy.issued.value);
    const lacking = law.required('development-policy').flatMap(item => {
      const key = modelName(keyOf(item));
      const isBroken = policy.$broken?.some(part => part === key || part === '*');
      return givenOf(policy, item) === undefined && !isBroken ? [item] : [];
    });
    const all = addAll(lacking, policy);
    const verdicts = [
      ...lacking.map((item, i) =>
        violated(policy, `The development policy lacks ${item.item}.`, {
          ...citing(item, law),
          severity: 'warning',
          fixes: [...addOne(item, policy), i === 0 ? all : undefined],
        }),
      ),
      ...law.required('development-policy').flatMap(item => fallsShort(item, policy, law, isOld)),
    ];
    return verdicts.length === 0 ? satisfied(policy) : verdicts;
  },
});

const keyOf = ({ keys }: RequiredItem): string => String(keys[0]);

type Value = Listed<Placed<string>> | Placed<string | boolean>;

const givenOf = (policy: Policy, item: RequiredItem): Value | undefined =>
  (policy as unknown as Readonly<Record<string, Value | undefined>>)[modelName(keyOf(item))];

const citing = (item: RequiredItem, law: Law) =>
  ({
    provisions: [item.provision as ProvisionId],
    why: law.provision(item.provision as ProvisionId).asks,
    todo: `Write it under \`${keyOf(item)}\`.`,
  }) as const;

/** What is given and does not suffice: a list without some of its words, or a plain no. */
function fallsShort(item: RequiredItem, policy: Policy, law: Law, isOld: boolean): Verdict[] {
  const value = givenOf(policy, item);
  if (value === undefined) return [];
  const more = { ...citing(item, law), ...(!isOld && { severity: 'warning' as const }) };
  if (!('items' in value)) {
    if (value.value !== false) return [];
    return [
      violated(
        value,
        'The development policy does not have its programs encourage a corporate perspective.',
        {
          ...more,
          fixes: [suggestion('Write `yes`', set(value, 'yes'))],
        },
      ),
    ];
  }
  const texts = value.items.map(({ value }) => value);
  const left = leftOut(item, texts);
  if (left.length === 0) return [];
  const written = `[${[...texts, ...left].map(word => asWritten(word)).join(', ')}]`;
  return [
    violated(value, `Of ${item.item}, the development policy leaves out ${andWords(left)}.`, {
      ...more,
      fixes: [suggestion(`Add ${andWords(left)}`, set(value, written))],
    }),
  ];
}

/** The words that a list does not hold. Texts may name a paragraph of a statute in any form; other texts are not read. */
function leftOut({ words = [] }: RequiredItem, texts: readonly string[]): string[] {
  return words.filter(word => {
    const [, section, paragraph] = /(\d+)\(b\)(\(\d\))$/.exec(word) ?? [];
    if (section === undefined || paragraph === undefined) return !texts.includes(word);
    const cited = texts.filter(text => text.includes(section));
    return cited.length > 0 && !cited.some(text => text.includes(paragraph));
  });
}

const asWritten = (word: string): string => (/^[a-z-]+$/.test(word) ? word : quoted(word));

/** The values that could be written for an item; none where only the author can know. */
function linesFor(item: RequiredItem): readonly string[] {
  if (item.words !== undefined) return [`[${item.words.map(asWritten).join(', ')}]`];
  return LINES[keyOf(item)] ?? [];
}

const LINES: Readonly<Record<string, readonly string[]>> = {
  'strategic-plan': [PLACEHOLDER],
  'corporate-perspective': ['yes'],
  'systematic-development': ['[candidate-development-program, rotations]'],
};

const addOne = (item: RequiredItem, policy: Policy): OfferedFix[] =>
  linesFor(item).map(line => {
    const text = `${keyOf(item)}: ${line}`;
    return suggestion(`Add \`${text}\``, add(policy, text));
  });

/** One fix that adds what can be written of all that is missing. */
function addAll(lacking: readonly RequiredItem[], policy: Policy): OfferedFix | undefined {
  const lines = lacking.flatMap(item =>
    linesFor(item)
      .slice(0, 1)
      .map(line => `${keyOf(item)}: ${line}`),
  );
  if (lines.length < 2) return undefined;
  const edit: Edit = add(policy, lines.join('\n'));
  const title =
    lines.length === lacking.length
      ? `Add all ${lines.length} missing contents`
      : `Add ${lines.length} of the ${lacking.length} missing contents`;
  return suggestion(title, edit);
}
