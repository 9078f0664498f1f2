// Neither veterans' preference nor the rule of three belongs into rating and referring for the SES.
import { set } from '../../edits/edits.ts';
import { rule, satisfied, suggestion, violated } from '../rule.ts';

export default rule({
  id: 'staffing/rule-of-three-applied',
  title: 'Rule of three or veterans’ preference applied',
  provisions: ['MER-012'],
  on: 'StaffingRecord',
  why: 'Neither veterans’ preference nor the rule of three is applied in rating and referring candidates for the SES; either changes who is found best qualified for a reason that is foreign to it.',
  todo: 'Rate and refer the candidates again without it; correct the record where it was written by mistake.',
  since: '0.1.0',
  reading: 'Referring exactly three candidates is not in itself the rule of three.',
  bad: `staffing-record FleetDirectorRecord for FleetDirector2024 {
  rule-of-three: «yes»
}`,
  good: `staffing-record FleetDirectorRecord for FleetDirector2024 {
  rule-of-three: no
}`,
  check: ({ ruleOfThree, preferencePoints }) =>
    [
      { applied: ruleOfThree, what: 'The rule of three was applied in referring candidates' },
      { applied: preferencePoints, what: 'Veterans’ preference was added to the ratings' },
    ].flatMap(({ applied, what }) => {
      if (applied === undefined) return [];
      if (!applied.value) return satisfied(applied);
      return violated(applied, `${what}; it does not apply to the SES.`, {
        fixes: [suggestion('Say that it was not applied, if it was written by mistake', set(applied, 'no'))],
      });
    }),
});
