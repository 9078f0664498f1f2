// What a development policy says is said in it, and not held open by a placeholder.
import { isPlaceholder } from '../../facts/placeholder.ts';
import { rule, violated } from '../rule.ts';

export default rule({
  id: 'policy/placeholder-left',
  title: 'Placeholder left in a development policy',
  provisions: ['DEV-003', 'DEV-002'],
  severity: 'warning',
  on: 'DevelopmentPolicy',
  why: 'A title or a strategic plan that is empty or holds a placeholder says nothing, and counts as one that is lacking.',
  todo: 'Write the title of the policy, and that of the strategic plan.',
  since: '0.1.0',
  reading: 'It is a warning at most, because the text of 1996 that asks for the policy has been replaced.',
  bad: `agency DES "Department of Example Services" {
  development-policy "Directive 412" { strategic-plan: «"…"» }
}`,
  good: `agency DES "Department of Example Services" {
  development-policy "Directive 412" { strategic-plan: "Strategic Plan 2000" }
}`,
  check: ({ $label: title, strategicPlan }) => [
    ...(title !== undefined && isPlaceholder(title.value)
      ? [
          violated(title, 'A placeholder stands for the title of the development policy.', {
            provisions: ['DEV-002'],
          }),
        ]
      : []),
    ...(strategicPlan !== undefined && isPlaceholder(strategicPlan.value)
      ? [
          violated(
            strategicPlan,
            'A placeholder stands for the strategic plan that the development policy is a part of.',
            {
              provisions: ['DEV-003'],
            },
          ),
        ]
      : []),
  ],
});
