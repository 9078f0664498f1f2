// What an editor needs beside check(): the parser and its tree, the vocabulary, the model and how names are resolved.

export { waiverToFill } from './check/waivers.ts';
export { addition } from './edits/text.ts';
export { type ComputedDeadline, deadlinesOf } from './facts/deadlines/index.ts';
export * as tree from './generated/ast.ts';
export { CasefileGeneratedModule, CasefileGeneratedSharedModule } from './generated/module.ts';
export { agencies, agenciesOutsideSes, type LibraryAgency } from './law/agencies.ts';
export { createCalendar, type WorkingCalendar } from './law/calendar.ts';
export { daysBetween, formatDate } from './law/dates.ts';
export { recordsAround } from './model/around.ts';
export { blocksIn } from './model/blocks.ts';
export { isInConflict } from './model/conflict.ts';
export { pathTo } from './model/path.ts';
export { endOf, headOf } from './model/places.ts';
export { type AnyRecord, type DeclarationType, modelName, type Place } from './model/record.ts';
export { DECLARED, holdersOf, namesIn, ownersNamed, ownersOf, splitName } from './model/resolve.ts';
export { WAIVER } from './model/waiver.ts';
export { LIBRARY, World } from './model/world.ts';
export { meaningOf, namesWrittenIn, type WrittenName } from './model/written-names.ts';
export { CasefileModule } from './parser/langium.ts';
export { readLayout } from './parser/layout.ts';
export { bare, type Token } from './parser/tokens.ts';
export { severityOf } from './rules/rule.ts';
export { headLine, shapeInWords } from './vocabulary/describe.ts';
export { blocksByType, declarations, nestedIn } from './vocabulary/index.ts';
export type { Block, Key, Shape, Words } from './vocabulary/shapes.ts';
