// The law as the rest of the product sees it.
export { linkTo } from './citations.ts';
export {
  deskGuide,
  type FigureName,
  type ListName,
  type ProvisionId,
  type RequiredName,
} from './desk-guide.ts';
export { dated } from './figures.ts';
export { createLaw, figureProblem, type Law, type LawOptions } from './law.ts';
