// Who has been certified once needs no second certification.
import { wasRemovedBetween } from '../../facts/career-service.ts';
import { certifiedOn } from '../../facts/certification.ts';
import { rule, type Verdict, violated } from '../rule.ts';

export default rule({
  id: 'case/certified-already',
  title: 'Case of a candidate who is certified already',
  provisions: ['QCT-001', 'QCT-002'],
  on: 'QrbCase',
  needs: ['submitted'],
  why: 'A certification never expires, so a candidate whom a Board has certified needs no second one before the appointment.',
  todo: 'Appoint on the strength of the earlier certification; this case is not needed.',
  since: '0.1.0',
  reading:
    'The case may still be made; that it is not needed is information. Who was removed for performance or discipline after the certification needs a new one.',
  bad: `qrb-case C2044Case for C2044 {
  criterion: B
  certification { certified: 2024-10-03 }
}
qrb-case FleetDirectorCase for C2044 {
  criterion: A
  submitted: «2025-03-03»
}`,
  good: `qrb-case C2044Case for C2044 {
  criterion: B
  certification { certified: 2024-10-03 }
}`,
  appliesTo: ({ withdrawn }) => withdrawn === undefined,
  check(record, { world }): readonly Verdict[] {
    const { submitted } = record;
    const certified = world
      .where('QrbCase', '$about', record.$about)
      .filter(other => other !== record)
      .flatMap(other => certifiedOn(other) ?? [])
      .filter(({ value }) => value < submitted.value)
      .find(({ value }) => !wasRemovedBetween(record.$about, value, submitted.value, world));
    if (certified === undefined) return [];
    return [
      violated(
        submitted,
        `The case was submitted on ${submitted.value}, and a Board had certified the candidate on ${certified.value} already.`,
        { because: [{ at: certified, message: 'The Board certified in this case.' }] },
      ),
    ];
  },
});
