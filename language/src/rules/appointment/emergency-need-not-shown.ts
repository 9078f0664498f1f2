// A limited emergency appointment meets a need that is real, was not foreseen and is urgent.
import { add, type Edit, set } from '../../edits/edits.ts';
import { inEffect } from '../../facts/appointment-action.ts';
import { isPlaceholder } from '../../facts/placeholder.ts';
import { andWords } from '../../facts/wording.ts';
import { pending, rule, satisfied, suggestion, type Verdict, violated } from '../rule.ts';

export default rule({
  id: 'appointment/emergency-need-not-shown',
  title: 'Limited emergency appointment without its need',
  provisions: ['APT-022'],
  on: 'Appointment',
  needs: ['effective'],
  why: 'A limited emergency position exists because of a need that is real, that nobody could foresee, and that is urgent; without all three the position is filled in another way.',
  todo: 'State the three marks under `need`, and describe the need under `need-statement`.',
  since: '0.1.0',
  reading:
    'A list that leaves a mark out is an error. A need that was never stated, or is not described, is a warning once the appointment has taken effect.',
  bad: `appointment FloodResponse for C4101 {
  type: limited-emergency
  need: «[bona-fide, urgent]»
  need-statement: "Floods of January 2023 in four states."
  effective: 2023-01-29
}`,
  good: `appointment FloodResponse for C4101 {
  type: limited-emergency
  need: [bona-fide, unanticipated, urgent]
  need-statement: "Floods of January 2023 in four states."
  effective: 2023-01-29
}`,
  appliesTo: ({ type }) => type?.value === 'limited-emergency',
  check(appointment, { asOf, law }) {
    const { need, needStatement, effective } = appointment;
    const marks = Object.keys(law.list('needs'));
    const all = `[${marks.join(', ')}]`;
    const verdicts: Verdict[] = [];
    const report = (
      at: Parameters<typeof violated>[0],
      message: string,
      edit?: Edit,
      severity?: 'warning',
    ): void => {
      verdicts.push(
        violated(at, message, {
          because: [{ at: effective, message: 'The appointment takes effect on this day.' }],
          fixes: [edit && suggestion('It is real, was not foreseen and is urgent', edit)],
          ...(severity && { severity }),
        }),
      );
    };
    if (need !== undefined) {
      const left = marks.filter(mark => !need.items.some(({ value }) => value === mark));
      if (left.length > 0) {
        report(
          need,
          `Of the ${marks.length} marks of the need ${andWords(left)} ${left.length === 1 ? 'is' : 'are'} not stated.`,
          set(need, all),
        );
      }
    } else if (!appointment.$broken?.includes('need')) {
      if (!inEffect(appointment, asOf)) return pending('need');
      report(
        appointment,
        'It is not stated that the need is real, was not foreseen and is urgent.',
        add(appointment, `need: ${all}`),
        'warning',
      );
    }
    const described = needStatement !== undefined && !isPlaceholder(needStatement.value);
    if (!described && !appointment.$broken?.includes('needStatement')) {
      if (!inEffect(appointment, asOf)) return verdicts.length > 0 ? verdicts : pending('need-statement');
      report(
        needStatement ?? appointment,
        'The need for the appointment is not described.',
        undefined,
        'warning',
      );
    }
    return verdicts.length > 0 ? verdicts : satisfied(need);
  },
});
