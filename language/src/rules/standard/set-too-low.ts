// The bar of a standard is set for the well qualified.
import { set } from '../../edits/edits.ts';
import { rule, satisfied, suggestion, violated } from '../rule.ts';

export default rule({
  id: 'standard/set-too-low',
  title: 'Standard for the minimally qualified',
  provisions: ['QUA-006'],
  on: 'Standard',
  needs: ['level'],
  why: 'A standard that the minimally qualified meet lets those compete who are merely acceptable; it should be set so high that whoever meets it is well qualified.',
  todo: 'Raise what the mandatory qualifications ask for, and say that whoever meets them is well qualified.',
  since: '0.1.0',
  reading:
    'How high a standard is set is what it says of itself under `level`; its wording is not read here.',
  bad: `standard FleetStandard for FleetDirector {
  level: «minimally-qualified»
}`,
  good: `standard FleetStandard for FleetDirector {
  level: well-qualified
}`,
  check({ level }) {
    if (level.value === 'well-qualified') return satisfied(level);
    return violated(level, 'Whoever meets the standard is only minimally qualified for the position.', {
      fixes: [
        suggestion(
          'Set the level to `well-qualified`, once the standard is raised',
          set(level, 'well-qualified'),
        ),
      ],
    });
  },
});
