// A certification has no time limit.
import { remove } from '../../edits/edits.ts';
import { rule, suggestion, violated } from '../rule.ts';

export default rule({
  id: 'case/certification-expires',
  title: 'Certification with an end',
  provisions: ['QCT-002'],
  on: 'Certification',
  needs: ['expires'],
  owed: false,
  why: 'There is no time limit on a certification by a Board, and one that was set earlier no longer holds.',
  todo: 'Leave `expires` out.',
  since: '0.1.0',
  bad: `qrb-case FleetDirectorCase "ESCS 24-11873" for C1027 {
  certification {
    certified: 2024-07-12
    expires: «2027-07-12»
  }
}`,
  good: `qrb-case FleetDirectorCase "ESCS 24-11873" for C1027 {
  certification {
    certified: 2024-07-12
  }
}`,
  check: ({ expires }) =>
    violated(
      expires,
      `The certification is said to expire on ${expires.value}; a certification does not expire.`,
      { fixes: [suggestion('Leave `expires` out', remove(expires))] },
    ),
});
