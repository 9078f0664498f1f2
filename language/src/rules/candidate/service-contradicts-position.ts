// A candidate who is said to be outside the civil service holds no position in it when applying.
import { set } from '../../edits/edits.ts';
import { membershipOn } from '../../facts/civil-service.ts';
import { rule, suggestion, violated } from '../rule.ts';

export default rule({
  id: 'candidate/service-contradicts-position',
  title: 'Outside the civil service with a position in it',
  provisions: ['AOC-003'],
  severity: 'warning',
  on: 'Candidate',
  needs: ['service'],
  why: 'Every position of the executive, judicial and legislative branches is of the civil service, the excepted service included; who holds one when applying is not outside it.',
  todo: 'Correct `service`, or the days in the position.',
  since: '0.1.0',
  reading:
    'It is a warning, as `service` may tell of another day than that of the application. Uniformed services and the District of Columbia Government are not the civil service, so that only the word `outside` contradicts a position.',
  bad: `candidate C1044 {
  service: «outside»
  held "Attorney adviser" {
    agency: DOI
    from: 2019-05-12
  }
  application for FleetDirector2024 { received: 2024-04-01 }
}`,
  good: `candidate C1044 {
  service: civil-service
  held "Attorney adviser" {
    agency: DOI
    from: 2019-05-12
  }
  application for FleetDirector2024 { received: 2024-04-01 }
}`,
  appliesTo: ({ service }) => service?.value === 'outside',
  check(candidate, { world }) {
    const { application, service } = candidate;
    for (const { received } of application) {
      const membership = received && membershipOn(received.value, candidate, world);
      if (membership?.is === 'in') {
        return violated(
          service,
          `The candidate is said to be outside the civil service, and held a position in it on ${received?.value}, when applying.`,
          {
            because: [
              { at: membership.evidence, message: 'The position is held from this day.' },
              { at: received, message: 'The application was received on this day.' },
            ],
            fixes: [suggestion('Write `civil-service`', set(service, 'civil-service'))],
          },
        );
      }
    }
    return undefined;
  },
});
