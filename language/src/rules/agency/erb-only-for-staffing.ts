// An Executive Resources Board has a wider task than merit staffing.
import { rule, satisfied, violated } from '../rule.ts';

export default rule({
  id: 'agency/erb-only-for-staffing',
  title: 'Board with merit staffing as its only task',
  provisions: ['ERB-003'],
  on: 'Erb',
  needs: ['charter'],
  why: 'An Executive Resources Board oversees the executives of the agency as a whole; one that does nothing but merit staffing leaves succession and development to chance.',
  todo: 'See whether the charter of the board should have further tasks, such as succession planning or executive development.',
  since: '0.1.0',
  reading: 'What the wider task might be stands in another chapter of the guide, and so it is information.',
  bad: `agency DES "Department of Example Services" {
  erb ExecutiveResources "Executive Resources Board" { charter: «[merit-staffing]» }
}`,
  good: `agency DES "Department of Example Services" {
  erb ExecutiveResources "Executive Resources Board" { charter: [merit-staffing, succession-planning] }
}`,
  check({ charter }) {
    if (charter.items.some(({ value }) => value !== 'merit-staffing')) return satisfied(charter);
    if (charter.items.length === 0) return undefined;
    return violated(charter, 'The board is charged with merit staffing alone.');
  },
});
