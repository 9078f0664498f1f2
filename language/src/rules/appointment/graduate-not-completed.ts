// Only who has completed the program is appointed as its graduate.
import { set } from '../../edits/edits.ts';
import { programsOf } from '../../facts/program.ts';
import { isNothing, type Placed, type Records } from '../../model/record.ts';
import { pending, rule, satisfied, suggestion, violated } from '../rule.ts';

export default rule({
  id: 'appointment/graduate-not-completed',
  title: 'Program graduate appointed before completing the program',
  provisions: ['APT-026', 'APT-028'],
  on: 'Appointment',
  needs: ['action', 'effective'],
  why: 'Without a second competition only a person is appointed who has completed a candidate development program and was certified by a Board; anyone else comes into the career SES by a competition.',
  todo: 'Appoint after the program was completed, or fill the position by a competition.',
  since: '0.1.0',
  reading:
    'The program may be completed on the effective date. Where the person took part in several programs, one that was completed is enough; where no day of completion is recorded nothing is said. The certification is looked at by a rule of its own.',
  bad: `program DESCDP for DES {
  participation for C2044 { completed: 2024-07-01 }
}
appointment AnalysisDirector for C2044 {
  type: career
  action: «cdp-graduate»
  effective: 2024-06-16
}`,
  good: `program DESCDP for DES {
  participation for C2044 { completed: 2024-07-01 }
}
appointment AnalysisDirector for C2044 {
  type: career
  action: cdp-graduate
  effective: 2024-11-03
}`,
  appliesTo: ({ type, action }) => type?.value === 'career' && action?.value === 'cdp-graduate',
  check({ action, effective, record, $about }, { world }) {
    const completed = programsOf($about, world)
      .flatMap(({ participation }) => participation)
      .filter(each => each.$about?.ref === $about?.ref)
      .flatMap(each => dayOf(each) ?? [])
      .toSorted((a, b) => (a.value < b.value ? -1 : 1))[0];
    if (completed === undefined) return pending('completed');
    if (completed.value <= effective.value) return satisfied(completed);
    return violated(
      action,
      `The appointment takes effect on ${effective.value}, and the program was completed only on ${completed.value}.`,
      {
        because: [
          { at: effective, message: 'The appointment takes effect on this day.' },
          { at: completed, message: 'The program was completed on this day.' },
        ],
        // A record that is named may be that of entry into the program, and show no competition for the position.
        fixes: [
          record === undefined
            ? suggestion('Appoint by `merit-selection`', set(action, 'merit-selection'))
            : undefined,
        ],
      },
    );
  },
});

const dayOf = ({ completed }: Records['Participation']): Placed<string> | undefined =>
  completed === undefined || isNothing(completed) ? undefined : completed;
