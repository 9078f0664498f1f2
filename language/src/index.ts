// What the package offers: check() and what it takes and gives; the law; the rules; the vocabulary.
export { type BuiltInId, builtIn, builtInOf } from './check/built-in.ts';
export { type CheckOptions, check, inOrder } from './check/check.ts';
export { configurationFindings } from './check/configuration-findings.ts';
export type { Accepted, CitedProvision, Finding, Fix, Position, Range, Related } from './check/finding.ts';
export { editionOf, editions, findingIds } from './check/known.ts';
export { Lines } from './check/lines.ts';
export { CASE_FILE_EXTENSION, type Entry, ignoring, namesCaseFile, RootWalk } from './check/roots.ts';
export {
  CONFIGURATION_FILE,
  type Configuration,
  type ConfigurationMistake,
  defaultConfiguration,
} from './check/settings.ts';
export { MOST_BYTES, notText, textIn, tooLarge, unreadable, withoutMark } from './check/unread.ts';
export { type Terms, Workspace } from './check/workspace.ts';
export type { AnyDeadline } from './facts/deadlines/deadline.ts';
export { type DeadlineState, deadlines, deadlinesOf } from './facts/deadlines/index.ts';
export { isDate, localDay } from './law/dates.ts';
export type { ClosedList, Edition, Provision, Severity } from './law/edition.ts';
export {
  type CoveredGroup,
  type CoveredProvision,
  createLaw,
  deskGuide,
  type Law,
  linked,
  linkTo,
  type PlaceOfProvision,
  type ProvisionId,
  placeOf,
} from './law/index.ts';
export {
  type Checklist,
  type ChecklistAnswer,
  type ChecklistVerdict,
  checklistOf,
  type Requirement,
} from './lists/checklist.ts';
export { type ListedDeadline, listDeadlines, type ShownDay } from './lists/deadlines.ts';
export { declarationsNamed, declaredNames, type NamedDeclaration, type Shown } from './lists/subjects.ts';
export {
  type TimelineDeadline,
  type TimelineEntry,
  type TimelineFact,
  timelineOf,
} from './lists/timeline.ts';
export { modelName } from './model/record.ts';
export {
  coverageOf,
  type DescribedRule,
  describeRules,
  explainProvision,
  explainRule,
} from './rules/describe.ts';
export { rules } from './rules/index.ts';
export type { AnyRule } from './rules/rule.ts';
export { declarationKeywords, describeDeclaration, valueInWords } from './vocabulary/describe.ts';
export { nearest } from './vocabulary/did-you-mean.ts';
export { declarations, nestedIn } from './vocabulary/index.ts';
export type { Block, Head, Key, Shape, Words } from './vocabulary/shapes.ts';
