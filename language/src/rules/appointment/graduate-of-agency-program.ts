// A graduate who came into the program by a competition narrower than the civil service has to compete.
import { set } from '../../edits/edits.ts';
import { isProgramOf1996, narrowEntriesInto, programsOf } from '../../facts/program.ts';
import { pending, rule, satisfied, suggestion, violated } from '../rule.ts';

export default rule({
  id: 'appointment/graduate-of-agency-program',
  title: 'Graduate of an agency program appointed without competition',
  provisions: ['APT-003', 'APT-001', 'APT-029'],
  on: 'Appointment',
  why: 'A program graduate is appointed without a further competition only where the program was entered by a competition open to the whole civil service at least.',
  todo: 'Let the graduate compete for the position; the certification already held is enough.',
  since: '0.1.0',
  reading:
    'The area of consideration is that of the announcement for entry into the program. A competition open to all qualified people includes the civil service. Graduates of the former programs, announced before 2009-12-10, have to compete as well.',
  bad: `vacancy DESCDP2022 "DES-CDP-22-001" for DESCDP {
  opens: 2022-10-03
  area-of-consideration: agency
}
program DESCDP for DES {
  participation for C2044 { completed: 2024-07-01 }
}
appointment AnalysisDirector for C2044 {
  type: career
  action: «cdp-graduate»
  effective: 2024-11-03
}`,
  good: `vacancy DESCDP2022 "DES-CDP-22-001" for DESCDP {
  opens: 2022-10-03
  area-of-consideration: civil-service
}
program DESCDP for DES {
  participation for C2044 { completed: 2024-07-01 }
}
appointment AnalysisDirector for C2044 {
  type: career
  action: cdp-graduate
  effective: 2024-11-03
}`,
  appliesTo: ({ type, action }) => type?.value === 'career' && action?.value === 'cdp-graduate',
  check(appointment, { law, world }) {
    const { action, $about } = appointment;
    if (action === undefined) return undefined;
    const programs = programsOf($about, world);
    if (programs.length === 0) return pending('participation');
    const entries = programs.map(program => ({ program, narrow: narrowEntriesInto(program, law, world) }));
    // Another program of the person may have been open enough.
    if (entries.some(({ narrow }) => narrow.length === 0)) return satisfied(action);
    const [{ program, narrow } = { program: undefined, narrow: [] }] = entries;
    const [entry] = narrow;
    if (program === undefined || entry === undefined) return undefined;
    const former = isProgramOf1996(program, world);
    return violated(
      action,
      `The graduate is to be appointed without competition, and \`${program.$name?.value}\` was open to \`${entry.areaOfConsideration?.value}\` only.`,
      {
        provisions: former ? ['APT-001', 'APT-029'] : ['APT-003'],
        because: [
          { at: entry.areaOfConsideration, message: 'The program was announced for this area.' },
          { at: entry.opens, message: 'It was announced on this day.' },
        ],
        // A record that is named may be that of entry into the program, and show no competition for the position.
        fixes: [
          appointment.record === undefined
            ? suggestion('Appoint by `merit-selection`', set(action, 'merit-selection'))
            : undefined,
        ],
      },
    );
  },
});
