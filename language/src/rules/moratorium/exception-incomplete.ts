// A request to except a position deals with the factors that its circumstances call for.
import { factorsOf } from '../../facts/exception-factors.ts';
import type { ProvisionId } from '../../law/index.ts';
import { addAll, addOne } from '../add-missing.ts';
import { givenContents } from '../given-content.ts';
import { rule, satisfied, type Verdict, violated } from '../rule.ts';

export default rule({
  id: 'moratorium/exception-incomplete',
  title: 'Factor missing from a request for an exception',
  provisions: [
    'MOR-008',
    'MOR-009',
    'MOR-010',
    'MOR-011',
    'MOR-012',
    'MOR-013',
    'MOR-014',
    'MOR-015',
    'MOR-016',
    'MOR-017',
    'MOR-018',
    'MOR-019',
  ],
  on: 'PositionException',
  needs: ['requested'],
  why: 'A request to except a position from a moratorium should deal with eleven factors about the position, the candidate and the change of agency head, each where it applies.',
  todo: 'Deal with the factor in the request, and name it under `addresses`.',
  since: '0.1.0',
  reading:
    'The factors belong to a request for one position; one for the whole agency can hardly give them. What concerns the candidate is asked only where somebody was selected for the position, or a case was submitted, by the day of the request; the certificate of continuity only where the old head is still in office. A file that tells no factors at all draws one finding.',
  bad: `moratorium DESTransition for DES {
  trigger: head-departed
  exception for FleetDirector {
    requested: 2024-05-13 by acting-head
    addresses: «[impact, new-head-interest, organizational-level, time-vacant]»
  }
}`,
  good: `moratorium DESTransition for DES {
  trigger: head-departed
  exception for FleetDirector {
    requested: 2024-05-13 by acting-head
    addresses: [impact, new-head-interest, organizational-level, time-to-new-head, time-vacant]
  }
}`,
  check(exception, { law, owner, world }) {
    const moratorium = owner('Moratorium');
    if (moratorium === undefined) return undefined;
    if (exception.$broken?.includes('addresses')) return undefined;
    const factors = factorsOf(exception, exception.requested.value, moratorium, { law, world });
    const missing = factors.filter(({ lacking }) => lacking.length > 0);
    const all = addAll(missing, () => []);
    if (exception.addresses === undefined) {
      const [only] = missing;
      if (only === undefined) return satisfied(exception);
      return violated(
        exception,
        `The file does not say which factors the request deals with; ${missing.length} apply to it.`,
        { provisions: ['MOR-008'], fixes: all === undefined ? addOne(only, () => []) : [all] },
      );
    }
    const at = exception.addresses;
    const told = missing.map((content, i): Verdict => {
      const provision = content.item.provision as ProvisionId;
      return violated(at, `The request does not deal with ${content.item.item}.`, {
        provisions: [provision],
        why: law.provision(provision).asks,
        fixes: [...addOne(content, () => []), i === 0 ? all : undefined],
      });
    });
    return [...givenContents(factors), ...told];
  },
});
