// Whoever takes part without a career or career-type appointment is appointed under Schedule B.
import { hasStarted, participantOf } from '../../facts/program.ts';
import { pending, rule, satisfied, violated } from '../rule.ts';

export default rule({
  id: 'program/schedule-b-not-used',
  title: 'Participant without a Schedule B appointment',
  provisions: ['CDR-010'],
  on: 'Participation',
  why: 'A participant who does not serve on a career or career-type appointment is appointed under the Schedule B authority for programs.',
  todo: 'Appoint the participant under Schedule B, and write `appointment schedule-b` with its days.',
  since: '0.1.0',
  reading:
    'Career-type is not defined; the kind of appointment that the file states is taken. An appointment that is not told of is a warning where the candidate comes from elsewhere than the civil service and the career SES.',
  bad: `program DESCDP for DES {
  participation for C2044 { appointment «other» { from: 2023-01-17 } }
}`,
  good: `program DESCDP for DES {
  participation for C2044 { appointment schedule-b { from: 2023-01-17 } }
}`,
  check(participation, { asOf, owner, world }) {
    const { appointment } = participation;
    const kind = appointment?.$subject;
    if (kind !== undefined) {
      if (kind.value !== 'other') return satisfied(kind);
      return violated(
        kind,
        `${participantOf(participation)} serves on neither a career nor a career-type appointment, and is not appointed under Schedule B.`,
      );
    }
    const program = owner('Program');
    if (program === undefined || participation.$broken !== undefined || appointment !== undefined)
      return undefined;
    const service = world.find('Candidate', participation.$about)?.service;
    if (!hasStarted(program, asOf) || service === undefined || CAREER.has(service.value))
      return pending('appointment');
    return violated(
      participation,
      `${participantOf(participation)} comes from elsewhere than the career services, and no appointment for the program is told of.`,
      {
        severity: 'warning',
        because: [{ at: service, message: 'The candidate served here.' }],
      },
    );
  },
});

/** Where a candidate may serve on a career or career-type appointment. */
const CAREER: ReadonlySet<string> = new Set(['civil-service', 'career-ses']);
