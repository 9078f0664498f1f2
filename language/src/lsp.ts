// What an editor needs beside check(): the parser and its tree, the vocabulary, the model and how names are resolved.
export * as tree from './generated/ast.ts';
export { CasefileGeneratedModule, CasefileGeneratedSharedModule } from './generated/module.ts';
export { CasefileModule } from './parser/parse.ts';
