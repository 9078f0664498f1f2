// Criterion A rests on executive experience; training alone does not support it.
import { isSent } from '../../facts/package.ts';
import { pending, rule, satisfied, type Verdict, violated } from '../rule.ts';

export default rule({
  id: 'case/training-alone',
  title: 'Criterion A that rests on training alone',
  provisions: ['QCS-011'],
  on: 'QrbCase',
  why: 'A case under criterion A rests first of all on demonstrated executive experience; training and development may be cited in addition.',
  todo: 'Show executive experience in each Executive Core Qualification, or develop the candidate further before the case is submitted.',
  since: '0.1.0',
  reading:
    'A case in which none of the five Executive Core Qualifications rests on experience is an error; a single one that rests on training alone is a warning, also where the others are not told. Where the file does not say what the evidence consists of, nothing is found.',
  bad: `qrb-case FleetDirectorCase for C1027 {
  criterion: A
  submitted: 2024-06-10
  ecq leading-people {
    shows: [developing-others]
    rests-on: «[training]»
  }
}`,
  good: `qrb-case FleetDirectorCase for C1027 {
  criterion: A
  submitted: 2024-06-10
  ecq leading-people {
    shows: [developing-others]
    rests-on: [experience, training]
  }
}`,
  appliesTo: ({ criterion }) => criterion?.value === 'A',
  check(record, { law }) {
    const told = record.ecq.filter(({ restsOn }) => restsOn !== undefined);
    if (told.length === 0 || record.criterion === undefined) return undefined;
    if (!isSent(record)) return pending('submitted');
    const byTraining = told.filter(({ restsOn }) =>
      restsOn?.items.every(({ value }) => value === 'training'),
    );
    const shown = new Set<string | undefined>(byTraining.map(({ $subject }) => $subject?.value));
    const isAll = Object.keys(law.list('ecqs')).every(ecq => shown.has(ecq));
    if (isAll && byTraining.length === record.ecq.length) {
      return violated(
        record.criterion,
        'The case is under criterion A, and none of its Executive Core Qualifications rests on experience.',
        {
          because: byTraining.map(({ restsOn }) => ({ at: restsOn, message: 'It rests on training alone.' })),
        },
      );
    }
    if (byTraining.length === 0) return satisfied(record.criterion);
    return byTraining.flatMap(({ restsOn, $subject }): Verdict[] =>
      restsOn === undefined
        ? []
        : [
            violated(
              restsOn,
              `The evidence for \`${$subject?.value ?? 'this ECQ'}\` rests on training alone.`,
              {
                severity: 'warning',
              },
            ),
          ],
    );
  },
});
