// Corrective action makes good a violation that kept the person off the list of the best qualified.
import { isNothing } from '../../model/record.ts';
import { pending, rule, satisfied, type Verdict, violated } from '../rule.ts';

export default rule({
  id: 'appointment/corrective-action-without-violation',
  title: 'Corrective action without its grounds',
  provisions: ['COR-001'],
  on: 'Appointment',
  why: 'Without a new competition only a person can be appointed whom a breach of statute, regulation or procedure kept off the list of the best qualified; somebody who was on the list lost nothing.',
  todo: 'Write in `corrective-action` what was violated, in which competition, and when that was determined; without such a violation the appointment needs a competition.',
  since: '0.1.0',
  reading:
    'Who determines the violation is not said. A violation that is not written down is a warning once the appointment took effect; one determined only after that is an error, and so is a place on the list.',
  bad: `staffing-record FleetDirectorRecord for FleetDirector2024 {
  erb-action { best-qualified: [C1027, C1044] }
}
appointment CorrectiveAppointment for C1044 {
  action: corrective-action
  effective: 2025-03-09
  corrective-action {
    vacancy: «FleetDirector2024»
    violation: procedural
    determined: 2024-11-04
  }
}`,
  good: `staffing-record FleetDirectorRecord for FleetDirector2024 {
  erb-action { best-qualified: [C1027] }
}
appointment CorrectiveAppointment for C1044 {
  action: corrective-action
  effective: 2025-03-09
  corrective-action {
    vacancy: FleetDirector2024
    violation: procedural
    determined: 2024-11-04
  }
}`,
  appliesTo: ({ action, $broken, correctiveAction }) =>
    action?.value === 'corrective-action' && $broken === undefined && correctiveAction?.$broken === undefined,
  check(appointment, { world, asOf }) {
    const { action, correctiveAction: grounds, effective, $about } = appointment;
    const verdicts: Verdict[] = [];
    const list = world
      .where('StaffingRecord', '$about', grounds?.vacancy)
      .map(({ erbAction }) => erbAction?.bestQualified)
      .find(
        best => best !== undefined && !isNothing(best) && best.items.some(({ ref }) => ref === $about?.ref),
      );
    if (grounds?.vacancy !== undefined && list !== undefined) {
      verdicts.push(
        violated(
          grounds.vacancy,
          `${$about?.ref} was on the list of the best qualified and so lost no place on it.`,
          {
            because: [{ at: list, message: 'These are the best qualified.' }],
          },
        ),
      );
    }
    const determined = grounds?.determined;
    if (determined !== undefined && effective !== undefined && determined.value > effective.value) {
      verdicts.push(
        violated(
          determined,
          `The violation was determined on ${determined.value}, after the appointment took effect on ${effective.value}.`,
          { because: [{ at: effective, message: 'The appointment took effect on this day.' }] },
        ),
      );
    }
    if (verdicts.length > 0) return verdicts;
    if (grounds?.violation !== undefined) return satisfied(grounds.violation);
    if (effective === undefined || effective.value > asOf) return pending('violation');
    return violated(
      grounds ?? action ?? appointment,
      'The appointment is a corrective action, and the file does not say what was violated.',
      {
        severity: 'warning',
        because: [{ at: effective, message: 'The appointment took effect on this day.' }],
      },
    );
  },
});
