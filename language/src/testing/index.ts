// What tests share: marked texts, the rule tester, and folders of files with expected findings.
export { type Marked, readMarks } from './marked.ts';
export * from './rules.ts';
