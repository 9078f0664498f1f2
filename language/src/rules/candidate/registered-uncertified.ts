// Only a program graduate whom a Review Board has certified joins the CDP-Opps list.
import { firstCertified } from '../../facts/certification.ts';
import { rule, satisfied, violated } from '../rule.ts';

export default rule({
  id: 'candidate/registered-uncertified',
  title: 'On the CDP-Opps list without certification',
  provisions: ['OPP-017'],
  on: 'Candidate',
  needs: ['cdpOppsRegistered'],
  owed: false,
  why: 'The list tells agencies whom they may appoint at once, without competition; that holds only for graduates of a candidate development program whom a Board has certified.',
  todo: 'Take the candidate off the list until the Board has certified the case under criterion B.',
  since: '0.1.0',
  reading:
    'A certification on the day of joining is in time. Where the file has no certified case under criterion B the certification may be recorded elsewhere: a warning.',
  bad: `candidate C2044 { cdp-opps-registered: «2024-09-16» }
qrb-case C2044Case for C2044 {
  criterion: B
  certification { certified: 2024-10-02 }
}`,
  good: `candidate C2044 { cdp-opps-registered: 2024-10-02 }
qrb-case C2044Case for C2044 {
  criterion: B
  certification { certified: 2024-10-02 }
}`,
  check({ $name, cdpOppsRegistered: registered }, { world }) {
    const first = firstCertified(
      world
        .where('QrbCase', '$about', $name?.value)
        .filter(({ criterion }) => criterion === undefined || criterion.value === 'B'),
    );
    if (first !== undefined && first.value <= registered.value) return satisfied(first);
    return first === undefined
      ? violated(
          registered,
          'The candidate joined the CDP-Opps list, and the file has no certification of a program graduate for the candidate.',
          { severity: 'warning' },
        )
      : violated(
          registered,
          `The candidate joined the CDP-Opps list on ${registered.value}, before the Board certified on ${first.value}.`,
          { because: [{ at: first, message: 'The Board certified on this day.' }] },
        );
  },
});
