// Judges whether what the Board recommended was followed up after the appointment, for the rules on its single steps.
import { caseStanding } from '../facts/case-standing.ts';
import { appointmentFrom } from '../facts/first-appointment.ts';
import { isNothing, keyName, type Records } from '../model/record.ts';
import { type Context, pending, satisfied, type Verdict, violated } from './rule.ts';

type Recommendation = Records['Recommendation'];

/** The step that is expected, by its key, and as a message says it. */
export interface Step {
  readonly key: 'idp' | 'advised' | 'inDevelopmentPlan';
  /** What completes "…, and the file does not say that …". */
  readonly done: string;
  /** What completes "…, and …" where the file says that it was not done. */
  readonly undone: string;
}

/** The step is expected once the appointment has taken effect; no time is set for it. */
export function followed(recommendation: Recommendation, step: Step, context: Context): Verdict | undefined {
  const { asOf, owner, world } = context;
  const record = owner('QrbCase');
  if (record === undefined || caseStanding(record) !== 'approved') return undefined;
  const value = recommendation[step.key];
  if (value !== undefined && !isNothing(value)) return satisfied(value);
  const effective = appointmentFrom(record, world)?.effective;
  if (effective === undefined || asOf <= effective.value) return pending(keyName(step.key));
  if (recommendation.$broken !== undefined) return undefined;
  const what = recommendation.$label === undefined ? 'development' : `“${recommendation.$label.value}”`;
  const told = isNothing(value) ? step.undone : `the file does not say that ${step.done}`;
  return violated(value ?? recommendation, `The Board recommended ${what}, and ${told}.`, {
    because: [{ at: effective, message: `The appointment took effect on ${effective.value}.` }],
  });
}
