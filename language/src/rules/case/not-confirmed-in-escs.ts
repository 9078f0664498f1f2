// In ESCS the agency confirms merit staffing and the certification of the qualifications.
import { isSent } from '../../facts/package.ts';
import type { ProvisionId } from '../../law/index.ts';
import { pending, rule, satisfied, type Verdict, violated } from '../rule.ts';

interface Confirmed {
  readonly key: 'meritStaffingValidated' | 'qualificationsCertified';
  /** What completes "In ESCS it is not confirmed that …". */
  readonly that: string;
  readonly provisions: readonly [ProvisionId, ...ProvisionId[]];
}

const CONFIRMED: readonly Confirmed[] = [
  {
    key: 'meritStaffingValidated',
    that: 'merit staffing procedures were followed',
    provisions: ['QCS-015', 'QSB-003'],
  },
  {
    key: 'qualificationsCertified',
    that: 'the appointing authority certified the qualifications of the candidate',
    provisions: ['QCS-015'],
  },
];

export default rule({
  id: 'case/not-confirmed-in-escs',
  title: 'Merit staffing or qualifications not confirmed in ESCS',
  provisions: ['QCS-015', 'QSB-003'],
  on: 'EscsRecord',
  why: 'With its request the agency confirms that merit staffing was followed when the candidate was selected, and that the appointing authority certified the candidate as qualified for the position.',
  todo: 'Have the procedures and the qualifications certified, and confirm both in ESCS before the case is submitted.',
  since: '0.1.0',
  reading:
    'What the record does not tell is the matter of the rule on certifying selections. Under criterion B there is no position yet, so that only the merit staffing of the program applies, and its absence is a warning.',
  bad: `qrb-case FleetDirectorCase for C1027 {
  criterion: A
  submitted: 2024-06-10
  escs {
    merit-staffing-validated: «no»
    qualifications-certified: yes
  }
}`,
  good: `qrb-case FleetDirectorCase for C1027 {
  criterion: A
  submitted: 2024-06-10
  escs {
    merit-staffing-validated: yes
    qualifications-certified: yes
  }
}`,
  check(escs, { owner }) {
    const record = owner('QrbCase');
    if (record === undefined) return undefined;
    const forGraduate = record.criterion?.value === 'B';
    return CONFIRMED.flatMap(({ key, that, provisions }): Verdict[] => {
      const value = escs[key];
      if (value === undefined || (forGraduate && key === 'qualificationsCertified')) return [];
      if (value.value) return [satisfied(value)];
      if (!isSent(record)) return [pending(key)];
      return [
        violated(value, `The case was submitted, and in ESCS it is not confirmed that ${that}.`, {
          provisions,
          because: [{ at: record.submitted, message: 'The case was submitted on this day.' }],
          ...(forGraduate && { severity: 'warning' as const }),
        }),
      ];
    });
  },
});
