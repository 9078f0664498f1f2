// A discussion of progress makes clear where the appointee is strong and where weak.
import { isPlaceholder } from '../../facts/placeholder.ts';
import { andList } from '../../facts/wording.ts';
import { pending, rule, satisfied, violated } from '../rule.ts';

export default rule({
  id: 'probation/discussion-one-sided',
  title: 'Discussion without strengths or weaknesses',
  provisions: ['PRB-009'],
  on: 'Discussion',
  why: 'Each discussion of progress makes clear where the appointee is strong and where weak, measured by what the position requires.',
  todo: 'Record both, also where there is nothing of note to say.',
  since: '0.1.0',
  reading: 'Only whether both parts are there can be seen, so their absence is information.',
  bad: `appointment Fleet for C1027 {
  probation {
    «discussion» {
      discussed: 2023-12-11
      strengths: "Builds the team quickly."
    }
  }
}`,
  good: `appointment Fleet for C1027 {
  probation {
    discussion {
      discussed: 2023-12-11
      strengths: "Builds the team quickly."
      weaknesses: "Delegates late."
    }
  }
}`,
  check(discussion, { asOf }) {
    const { discussed, strengths, weaknesses, $broken } = discussion;
    if ($broken !== undefined) return undefined;
    const left = [
      ...(isSaid(strengths?.value) ? [] : ['strengths']),
      ...(isSaid(weaknesses?.value) ? [] : ['weaknesses']),
    ];
    if (left.length === 0) return satisfied(strengths);
    if (discussed === undefined || discussed.value > asOf) return pending(left.join(', '));
    return violated(discussion, `The discussion of ${discussed.value} names no ${andList(left)}.`);
  },
});

const isSaid = (text: string | undefined): boolean => text !== undefined && !isPlaceholder(text);
