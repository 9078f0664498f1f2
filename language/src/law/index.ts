// The law as the rest of the product sees it.
export { linkTo } from './citations.ts';
export {
  deskGuide,
  type ProvisionId,
} from './desk-guide.ts';
export { dated } from './figures.ts';
export { createLaw, figureProblem, type Law } from './law.ts';
