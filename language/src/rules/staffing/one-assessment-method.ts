// Candidates are best assessed in several ways.
import { set } from '../../edits/edits.ts';
import { rule, satisfied, suggestion, violated } from '../rule.ts';

export default rule({
  id: 'staffing/one-assessment-method',
  title: 'Assessed in one way only',
  provisions: ['BST-001'],
  on: 'StaffingRecord',
  needs: ['assessmentMethods'],
  why: 'Candidates are best assessed with several tools, and not mainly by scoring their narratives against a crediting plan: each tool shows what the others miss.',
  todo: 'Assess the candidates in another way too, such as a structured interview, and write it under `assessment-methods`.',
  figures: ['assessment-methods-least'],
  since: '0.1.0',
  reading: 'It is a practice that the guide recommends. {assessment-methods-least} methods are a variety.',
  bad: `staffing-record FleetDirectorRecord for FleetDirector2024 {
  assessment-methods: «[narrative-review]»
}`,
  good: `staffing-record FleetDirectorRecord for FleetDirector2024 {
  assessment-methods: [resume-review, structured-interview]
}`,
  check(record, { law }) {
    const { assessmentMethods: methods } = record;
    const different = [...new Set(methods.items.map(({ value }) => value))];
    const least = law.figure('assessment-methods-least');
    if (different.length >= least) return satisfied(methods);
    const further = METHODS.filter(method => !different.includes(method)).slice(0, least - different.length);
    return violated(
      methods,
      different.length === 1
        ? `The candidates were assessed in one way only, by \`${different[0]}\`.`
        : `The candidates were assessed in ${different.length} ways; ${least} make a variety.`,
      {
        fixes: [
          different.length + further.length < least
            ? undefined
            : suggestion(
                `Add ${further.map(method => `\`${method}\``).join(' and ')}, once it is done`,
                set(methods, `[${[...different, ...further].join(', ')}]`),
              ),
        ],
      },
    );
  },
});

/** What most adds to another method, the likeliest first. */
const METHODS = ['structured-interview', 'reference-check', 'resume-review', 'work-sample'] as const;
