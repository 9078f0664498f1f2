// The checklist of a declaration: every requirement that applies to it, with the verdict and what shows it.
import type { CitedProvision, Finding } from '../check/finding.ts';
import { configuredSeverity } from '../check/in-force.ts';
import type { Answer } from '../check/judge.ts';
import type { Subject } from '../check/locate.ts';
import { Publisher } from '../check/publish.ts';
import type { WithAcceptance } from '../check/waivers.ts';
import type { Workspace } from '../check/workspace.ts';
import type { Law, ProvisionId } from '../law/index.ts';
import type { AnyRule } from '../rules/rule.ts';
import { type NamedDeclaration, nameOf, type Shown, show } from './subjects.ts';

export type ChecklistVerdict = 'satisfied' | 'violated' | 'pending';

/** One answer of a rule: about the declaration, one of its blocks, or a part of what the rule asks for. */
export interface ChecklistAnswer {
  readonly verdict: ChecklistVerdict;
  /** The record that was judged. */
  readonly of: Shown | null;
  /** Satisfied: what shows it; violated: what is wrong; null where nothing is written that could. */
  readonly at: Shown | null;
  /** The part of the requirement that it is about, where that has several. */
  readonly item: string | null;
  /** Pending: the keys that are waited for. */
  readonly missing: string | null;
  /** Violated: the finding, with how it was waived or disputed. */
  readonly finding: Finding | null;
  /** The statements it rests on, of those of the requirement. */
  readonly provisions: readonly string[];
}

/** A requirement: a rule that applies to the declaration or to a block in it. */
export interface Requirement {
  readonly rule: string;
  /** The title of the rule, which names the fault. */
  readonly title: string;
  /** What is asked, in a sentence. */
  readonly asks: string;
  /** Violated where one answer is and nobody waived it; else pending where one is; else satisfied. */
  readonly verdict: ChecklistVerdict;
  /** Whether everything that is violated was waived. */
  readonly waived: boolean;
  readonly provisions: readonly CitedProvision[];
  readonly answers: readonly ChecklistAnswer[];
}

export interface Checklist {
  readonly declaration: NamedDeclaration;
  readonly at: Shown | null;
  /** How many requirements have each verdict; the waived ones are counted apart. */
  readonly counts: Readonly<Record<ChecklistVerdict | 'waived', number>>;
  /** In the order of the ids of rules. Rules that do not apply, and such as are switched off, are left out. */
  readonly requirements: readonly Requirement[];
}

/**
 * The checklist of a declaration.
 * @param textOf the present text of a file
 * @throws where the workspace does not keep answers (`keepAnswers` of its terms)
 */
export function checklistOf(
  workspace: Workspace,
  subject: Subject,
  textOf: (file: string) => string,
): Checklist {
  const { configuration, keepAnswers, rules } = workspace.terms;
  if (!keepAnswers) throw new Error('A checklist is made of answers, and this workspace does not keep them.');
  const { answers, judgements } = workspace.judge(subject.file);
  const accepted = new Map(judgements.map(told => [told.judgement, told]));
  const publisher = new Publisher(workspace, textOf);
  const requirements = rules
    .filter(({ id }) => configuredSeverity(configuration, id) !== 'off')
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap(rule => {
      const own = answers.filter(answer => answer.rule === rule.id && answer.of.declaration === subject.key);
      return own.length === 0 ? [] : [requirement(rule, own, accepted, publisher, workspace.law)];
    });
  const count = (verdict: ChecklistVerdict): number =>
    requirements.filter(one => one.verdict === verdict && !one.waived).length;
  return {
    declaration: nameOf(subject.declaration),
    at: show({ file: subject.file, declaration: subject.key, path: [] }, publisher),
    counts: {
      satisfied: count('satisfied'),
      violated: count('violated'),
      pending: count('pending'),
      waived: requirements.filter(({ waived }) => waived).length,
    },
    requirements,
  };
}

function requirement(
  rule: AnyRule,
  given: readonly Answer[],
  accepted: ReadonlyMap<object, WithAcceptance>,
  publisher: Publisher,
  law: Law,
): Requirement {
  const answers = distinct(given.map(answer => answerOf(rule, answer, accepted, publisher)));
  const violated = answers.filter(({ verdict }) => verdict === 'violated');
  const open = violated.filter(({ finding }) => finding?.waived?.kind !== 'waived');
  const isPending = answers.some(({ verdict }) => verdict === 'pending');
  return {
    rule: rule.id,
    title: rule.title,
    asks: asked(rule, answers, law),
    verdict:
      open.length > 0 || (violated.length > 0 && !isPending)
        ? 'violated'
        : isPending
          ? 'pending'
          : 'satisfied',
    waived: violated.length > 0 && open.length === 0 && !isPending,
    provisions: rule.provisions.map(id => publisher.cite(id)),
    answers,
  };
}

/** What the one statement asks that all answers rest on, or else the first of the rule, or else what the rule says. */
function asked(rule: AnyRule, answers: readonly ChecklistAnswer[], law: Law): string {
  const [first, ...others] = new Set(answers.map(({ provisions }) => provisions[0]));
  const id = others.length === 0 && first !== undefined ? first : rule.provisions[0];
  return id === undefined ? law.fill(rule.why) : law.provision(id as ProvisionId).asks;
}

function answerOf(
  rule: AnyRule,
  { is, of, at, part, missing, judgement }: Answer,
  accepted: ReadonlyMap<object, WithAcceptance>,
  publisher: Publisher,
): ChecklistAnswer {
  const told = judgement && (accepted.get(judgement) ?? { judgement });
  return {
    verdict: is,
    of: show(of, publisher),
    at: is === 'pending' ? null : show(at, publisher),
    item: part?.item ?? null,
    missing: missing ?? null,
    finding: (told && publisher.judgement(told)[0]) ?? null,
    provisions: judgement?.provisions ?? part?.provisions ?? rule.provisions,
  };
}

/** Several pending parts of one record may wait for the same key: each answer is told once. */
function distinct(answers: readonly ChecklistAnswer[]): ChecklistAnswer[] {
  const seen = new Set<string>();
  return answers.filter(answer => {
    const said = JSON.stringify(answer);
    if (seen.has(said)) return false;
    seen.add(said);
    return true;
  });
}
