// The law as the rest of the product sees it.
export { linked, linkTo } from './citations.ts';
export {
  type CoveredGroup,
  type CoveredProvision,
  coverage,
  type PlaceOfProvision,
  placeOf,
} from './coverage.ts';
export { dated } from './dated.ts';
export {
  deskGuide,
  type ProvisionId,
} from './desk-guide.ts';
export { createLaw, figureProblem, type Law } from './law.ts';
