// What an editor needs beside check(): the parser and its tree, the vocabulary, the model and how names are resolved.

export { waiverToFill } from './check/waivers.ts';
export { addition } from './edits/text.ts';
export * as tree from './generated/ast.ts';
export { CasefileGeneratedModule, CasefileGeneratedSharedModule } from './generated/module.ts';
export { recordsAround } from './model/around.ts';
export { CasefileModule } from './parser/parse.ts';
