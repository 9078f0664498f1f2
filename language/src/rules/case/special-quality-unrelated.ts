// The special or unique qualities of a criterion C case are tied to the agency's program or mission, or to the SES.
import { add } from '../../edits/edits.ts';
import { isSent } from '../../facts/package.ts';
import { isNothing } from '../../model/record.ts';
import { pending, rule, satisfied, suggestion, violated } from '../rule.ts';

export default rule({
  id: 'case/special-quality-unrelated',
  title: 'Special quality that is related to nothing',
  provisions: ['QCS-009'],
  on: 'SpecialQuality',
  why: 'For criterion C the agency documents the special or unique qualities and ties them to its program or mission, or to another consideration that bears directly on the SES.',
  todo: 'Say under `relates-to` what the quality is related to; one that is related to none of these does not count.',
  since: '0.1.0',
  reading:
    'Where the file does not say what a quality is related to, that is a warning once the case is submitted; `relates-to: none` says that it is related to nothing. That the memo tells what is special or unique is asked by another rule.',
  bad: `qrb-case CounselCase for C3001 {
  criterion: C
  submitted: 2023-11-14
  special-quality "Speaks nine languages" { relates-to: «none» }
}`,
  good: `qrb-case CounselCase for C3001 {
  criterion: C
  submitted: 2023-11-14
  special-quality "Tried the first cases on energy futures" { relates-to: [mission] }
}`,
  appliesTo: (_, { owner }) => owner('QrbCase')?.criterion?.value === 'C',
  check(quality, { law, owner }) {
    const record = owner('QrbCase');
    const { relatesTo, $label, $broken } = quality;
    if (record === undefined || $broken !== undefined) return undefined;
    if (relatesTo !== undefined && !isNothing(relatesTo)) return satisfied(relatesTo);
    if (!isSent(record)) return pending('relates-to');
    const name = $label === undefined ? 'The quality' : `The quality “${$label.value}”`;
    const because = [{ at: record.submitted, message: 'The case was submitted on this day.' }];
    if (isNothing(relatesTo)) {
      return violated(
        relatesTo,
        `${name} is related neither to the program or mission of the agency nor to the SES.`,
        { because },
      );
    }
    return violated(quality, `${name} stands in the file without what it is related to.`, {
      severity: 'warning',
      because,
      fixes: Object.keys(law.list('special-qualities-relations')).map(word =>
        suggestion(`Add \`relates-to: [${word}]\``, add(quality, `relates-to: [${word}]`)),
      ),
    });
  },
});
