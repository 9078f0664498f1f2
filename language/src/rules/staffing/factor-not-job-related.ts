// A selection rests on qualifications alone, never on politics or on anything else that is foreign to the job.
import { remove, set } from '../../edits/edits.ts';
import type { ProvisionId } from '../../law/index.ts';
import { rule, satisfied, suggestion, violated } from '../rule.ts';

interface Foreign {
  readonly what: string;
  readonly rests: readonly [ProvisionId, ...ProvisionId[]];
}

const FOREIGN: Readonly<Record<string, Foreign>> = {
  political: { what: 'political considerations, for or against', rests: ['MER-003', 'MER-016'] },
  religion: { what: 'religious affiliation', rests: ['MER-004', 'MER-016'] },
  'marital-status': { what: 'marital status', rests: ['MER-004', 'MER-016'] },
  race: { what: 'race', rests: ['MER-004', 'MER-016'] },
  'not-job-related': { what: 'a factor that is not related to the job', rests: ['MER-016'] },
};

export default rule({
  id: 'staffing/factor-not-job-related',
  title: 'Selected by a factor foreign to the job',
  provisions: ['MER-016', 'MER-003', 'MER-004'],
  on: 'Selection',
  needs: ['factors'],
  why: 'Selection must be based solely on the qualifications of the candidates. Political considerations, favorable or unfavorable, are a prohibited personnel practice, and religion, marital status, race and other factors foreign to the job have no place in it.',
  todo: 'Make the selection again without the factor; take it off the list only where it was written by mistake.',
  since: '0.1.0',
  bad: `staffing-record FleetDirectorRecord for FleetDirector2024 {
  selection for C1027 { factors: [qualifications, «political»] }
}`,
  good: `staffing-record FleetDirectorRecord for FleetDirector2024 {
  selection for C1027 { factors: [qualifications] }
}`,
  check({ factors }) {
    const foreign = factors.items.flatMap(factor => {
      const known = FOREIGN[factor.value];
      return known === undefined ? [] : { factor, ...known };
    });
    if (foreign.length === 0) return satisfied(factors);
    return foreign.map(({ factor, what, rests }) =>
      violated(factor, `The selection was based on ${what}.`, {
        provisions: rests,
        fixes: [
          suggestion(
            'Take it off the list, if it was written by mistake',
            factors.items.length === 1 ? set(factors, '[qualifications]') : remove(factor),
          ),
        ],
      }),
    );
  },
});
