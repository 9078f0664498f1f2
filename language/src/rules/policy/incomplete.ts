// A development policy says what the text of 1996 has it say.
import { set } from '../../edits/edits.ts';
import { quoted } from '../../edits/quoted.ts';
import { meritPrinciples } from '../../facts/merit-principles.ts';
import { PLACEHOLDER } from '../../facts/placeholder.ts';
import { isUnderTextOf1996 } from '../../facts/program.ts';
import { type Content, listOf, requiredContents } from '../../facts/required-content.ts';
import { andWords } from '../../facts/wording.ts';
import type { Law, ProvisionId } from '../../law/index.ts';
import type { Records } from '../../model/record.ts';
import { addAll, addOne, firstCured, type ValuesFor } from '../add-missing.ts';
import { givenContents } from '../given-content.ts';
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
    const contents = requiredContents(law.required('development-policy'), policy);
    const missing = contents.filter(({ lacking }) => lacking.length > 0);
    const all = addAll(missing, valuesBy(law));
    const first = firstCured(missing, valuesBy(law));
    const verdicts = [
      ...givenContents(contents),
      ...missing.map(content => lacks(content, policy, law, content === first ? all : undefined)),
      ...withoutCorporatePerspective(policy, law),
    ];
    return verdicts.length === 0 ? satisfied(policy) : verdicts;
  },
});

/** A content that is left out altogether, or a list of which some words are. */
function lacks(content: Content, policy: Policy, law: Law, all: OfferedFix | undefined): Verdict {
  const { item, lacking } = content;
  const [key = ''] = item.keys;
  const list = listOf(key, policy);
  const fixes = [...addOne(content, valuesBy(law)), all];
  return list === undefined
    ? violated(policy, `The development policy lacks ${item.item}.`, {
        ...citing(item.provision as ProvisionId, key, law),
        severity: 'warning',
        fixes,
      })
    : violated(list, `Of ${item.item}, the development policy leaves out ${andWords(lacking)}.`, {
        ...citing(item.provision as ProvisionId, key, law),
        ...weight(policy),
        fixes,
      });
}

function withoutCorporatePerspective(policy: Policy, law: Law): Verdict[] {
  const { corporatePerspective: encouraged } = policy;
  if (encouraged?.value !== false) return [];
  return [
    violated(
      encouraged,
      'The development policy does not have its programs encourage a corporate perspective.',
      {
        ...citing('DEV-004', 'corporate-perspective', law),
        ...weight(policy),
        fixes: [suggestion('Write `yes`', set(encouraged, 'yes'))],
      },
    ),
  ];
}

const citing = (provision: ProvisionId, key: string, law: Law) =>
  ({
    provisions: [provision],
    why: `${law.provision(provision).asks} So says the text of 1996, which was replaced on 10 December 2009.`,
    todo: `Write it under \`${key}\`.`,
  }) as const;

/** Once the old text is replaced, a fault in the policy is a warning at most. */
const weight = ({ issued }: Policy): { readonly severity?: 'warning' } =>
  issued !== undefined && isUnderTextOf1996(issued.value) ? {} : { severity: 'warning' };

/** The values that could be written for a content; the day of a needs assessment is for the author to know. */
const valuesBy =
  (law: Law): ValuesFor =>
  key => {
    switch (key) {
      case 'strategic-plan':
        return [PLACEHOLDER];
      case 'corporate-perspective':
        return ['yes'];
      case 'merit-principles':
        return [
          `[${meritPrinciples(law)
            .map(({ citation }) => quoted(citation))
            .join(', ')}]`,
        ];
      case 'systematic-development':
        return ['[candidate-development-program, rotations]'];
      default:
        return [];
    }
  };
