// The merit system principles that a development policy names are both of those that the law names.
import { set } from '../../edits/edits.ts';
import { quoted } from '../../edits/quoted.ts';
import { meritPrinciples } from '../../facts/merit-principles.ts';
import { isUnderTextOf1996 } from '../../facts/program.ts';
import { andWords } from '../../facts/wording.ts';
import { rule, satisfied, suggestion, violated } from '../rule.ts';

export default rule({
  id: 'policy/merit-principle-not-named',
  title: 'Merit system principle not named in a development policy',
  provisions: ['DEV-005'],
  on: 'DevelopmentPolicy',
  needs: ['issued', 'meritPrinciples'],
  why: 'By the text of 1996, people are assigned under the policy to training and development in keeping with the first two merit system principles.',
  todo: 'Name both of them under `merit-principles`.',
  since: '0.1.0',
  reading:
    'A paragraph of the statute may be cited in any form; principles that are told in words, without the statute, are not judged.',
  bad: `agency DES "Department of Example Services" {
  development-policy "Directive 412" {
    issued: 2001-02-01
    merit-principles: «["5 U.S.C. 2301(b)(1)"]»
  }
}`,
  good: `agency DES "Department of Example Services" {
  development-policy "Directive 412" {
    issued: 2001-02-01
    merit-principles: ["5 U.S.C. 2301(b)(1)", "5 U.S.C. 2301(b)(2)"]
  }
}`,
  check({ issued, meritPrinciples: named }, { law }) {
    const texts = named.items.map(({ value }) => value);
    const principles = meritPrinciples(law);
    const cited = texts.filter(text => principles.some(({ section }) => text.includes(section)));
    if (cited.length === 0) return undefined;
    const left = principles
      .filter(({ paragraph }) => !cited.some(text => text.includes(paragraph)))
      .map(({ citation }) => citation);
    if (left.length === 0) return satisfied(named);
    return violated(
      named,
      `Of the merit system principles, the development policy does not name ${andWords(left)}.`,
      {
        because: [{ at: issued, message: 'The policy was issued on this day.' }],
        fixes: [
          suggestion(`Add ${andWords(left)}`, set(named, `[${[...texts, ...left].map(quoted).join(', ')}]`)),
        ],
        ...(!isUnderTextOf1996(issued.value) && { severity: 'warning' }),
      },
    );
  },
});
