// A formal program is one way of developing candidates among others.
import { rule, satisfied, violated } from '../rule.ts';

export default rule({
  id: 'policy/program-alone',
  title: 'Formal program as the only way of development',
  provisions: ['DEV-010'],
  on: 'DevelopmentPolicy',
  needs: ['systematicDevelopment'],
  why: 'A formal candidate development program represents one way of systematic development, not the only one.',
  todo: 'Consider whether the policy offers other ways too, such as rotations, details or mentoring.',
  since: '0.1.0',
  bad: `agency DES "Department of Example Services" {
  development-policy "Directive 412" { systematic-development: «[candidate-development-program]» }
}`,
  good: `agency DES "Department of Example Services" {
  development-policy "Directive 412" { systematic-development: [candidate-development-program, rotations] }
}`,
  check({ systematicDevelopment: ways }) {
    const isAlone =
      ways.items.length > 0 && ways.items.every(({ value }) => value === 'candidate-development-program');
    return isAlone
      ? violated(ways, 'The only way of developing candidates that the policy names is a formal program.')
      : satisfied(ways);
  },
});
