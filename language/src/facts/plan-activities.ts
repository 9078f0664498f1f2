// What became of the activities of a development plan: probation records them under the same words.
import type { Records } from '../model/record.ts';

type Activity = Records['DevelopmentActivity'];
type Training = Records['ProbationTraining'];

/** The training of a probation by which an activity of the plan was carried out; the words are compared without case. */
export const trainingOf = (
  { $label }: Activity,
  { probation }: Records['Appointment'],
): Training | undefined =>
  $label === undefined
    ? undefined
    : probation?.training.find(
        each => each.$label !== undefined && plainly(each.$label.value) === plainly($label.value),
      );

const plainly = (words: string): string => words.trim().replace(/\.$/, '').toLowerCase();
