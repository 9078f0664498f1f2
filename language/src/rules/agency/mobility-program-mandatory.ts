// A mobility program wins its participants as volunteers.
import { set } from '../../edits/edits.ts';
import { rule, satisfied, suggestion, violated } from '../rule.ts';

export default rule({
  id: 'agency/mobility-program-mandatory',
  title: 'Mobility program that executives are made to join',
  provisions: ['MOB-008'],
  on: 'MobilityProgram',
  needs: ['participation'],
  why: 'A mobility program should be built on executives who take part of their own will.',
  todo: 'Open the program to volunteers, and keep directed reassignments apart from it.',
  since: '0.1.0',
  reading: 'A directed reassignment is another matter and does not make a program compulsory.',
  bad: `agency DES "Department of Example Services" {
  mobility-program "Executive Rotations" { participation: «mandatory» }
}`,
  good: `agency DES "Department of Example Services" {
  mobility-program "Executive Rotations" { participation: voluntary }
}`,
  check({ participation }) {
    if (participation.value === 'voluntary') return satisfied(participation);
    return violated(participation, 'Executives are made to take part in the mobility program.', {
      fixes: [suggestion('Participation is voluntary', set(participation, 'voluntary'))],
    });
  },
});
