// A selection rests on qualifications alone, never on politics or on anything else that is foreign to the job.
import { remove, set } from '../../edits/edits.ts';
import { rule, satisfied, suggestion, violated } from '../rule.ts';

const FOREIGN: Readonly<Record<string, string>> = {
  political: 'political considerations, for or against',
  religion: 'religious affiliation',
  'marital-status': 'marital status',
  race: 'race',
  other: 'a factor that is not related to the job',
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
    const foreign = factors.items.filter(({ value }) => Object.hasOwn(FOREIGN, value));
    if (foreign.length === 0) return satisfied(factors);
    return foreign.map(factor =>
      violated(factor, `The selection was based on ${FOREIGN[factor.value]}.`, {
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
