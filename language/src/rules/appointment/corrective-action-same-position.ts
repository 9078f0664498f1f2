// Corrective action leads to another position than the one of the competition.
import { rule, satisfied, violated } from '../rule.ts';

export default rule({
  id: 'appointment/corrective-action-same-position',
  title: 'Corrective action to the same position',
  provisions: ['COR-002'],
  on: 'Appointment',
  needs: ['position', 'correctiveAction'],
  why: 'The agency may select a person who lost consideration for another SES position without a new competition; for the original position the competition itself decides.',
  todo: 'Appoint to another position, or correct the position or the competition that is written wrongly.',
  since: '0.1.0',
  reading: 'It holds for the original position even where it is vacant still.',
  bad: `vacancy FleetDirector2024 for FleetDirector { status: closed }
appointment CorrectiveAppointment for C1044 {
  position: «FleetDirector»
  action: corrective-action
  corrective-action { vacancy: FleetDirector2024 }
}`,
  good: `vacancy FleetDirector2024 for FleetDirector { status: closed }
appointment CorrectiveAppointment for C1044 {
  position: TransitionDirector
  action: corrective-action
  corrective-action { vacancy: FleetDirector2024 }
}`,
  appliesTo: ({ action }) => action?.value === 'corrective-action',
  check({ position, correctiveAction }, { world }) {
    const original = world.find('Vacancy', correctiveAction.vacancy)?.$about;
    if (original === undefined) return undefined;
    if (original.ref !== position.ref) return satisfied(position);
    return violated(
      position,
      `The corrective action appoints to ${position.ref}, the position for which the consideration was lost.`,
      { because: [{ at: original, message: 'The competition was for this position.' }] },
    );
  },
});
