// The standard of every SES position asks for all executive core qualifications.
import { add, set } from '../../edits/edits.ts';
import { ecqsOf, isUnreadStandard } from '../../facts/standard.ts';
import { andWords } from '../../facts/wording.ts';
import { pending, rule, satisfied, suggestion, violated } from '../rule.ts';

export default rule({
  id: 'standard/ecqs-missing',
  title: 'Standard without all executive core qualifications',
  provisions: ['QUA-026'],
  on: 'Standard',
  needs: ['approved'],
  why: 'Every person selected for the SES needs the executive core qualifications, whatever the type of appointment; so the standard of each position asks for all of them.',
  todo: 'Write `ecqs: all` in a mandatory executive qualification.',
  since: '0.1.0',
  reading:
    'It is due once the standard is approved. A standard that names some of them and leaves others out is an error. Where an executive qualification names none, it may mean all of them: a warning.',
  bad: `standard FleetStandard for FleetDirector {
  approved: 2024-01-23
  mandatory CoreQualifications {
    aspect: executive
    ecqs: «[leading-change, leading-people, results-driven, business-acumen]»
  }
}`,
  good: `standard FleetStandard for FleetDirector {
  approved: 2024-01-23
  mandatory CoreQualifications {
    aspect: executive
    ecqs: all
  }
}`,
  appliesTo: standard => !isUnreadStandard(standard),
  check(standard, { law }) {
    const { covered, left } = ecqsOf(standard, law);
    const named = standard.mandatory.find(({ ecqs }) => ecqs !== undefined)?.ecqs;
    if (left.length === 0) return satisfied(named);
    const because = [{ at: standard.approved, message: 'The standard was approved on this day.' }];
    if (named !== undefined) {
      return violated(
        named,
        `The standard asks for ${covered.length} of the ${covered.length + left.length} ECQs; ${andWords(left)} ${left.length === 1 ? 'is' : 'are'} missing.`,
        { because, fixes: [suggestion('Ask for all of them', set(named, 'all'))] },
      );
    }
    const executive = standard.mandatory.find(({ aspect }) => aspect?.value === 'executive');
    // That there is no executive qualification at all is told by itself.
    if (executive === undefined) return pending('ecqs');
    return violated(executive, 'The executive qualification does not say which of the ECQs it covers.', {
      severity: 'warning',
      because,
      fixes: [suggestion('Say that it covers all of them', add(executive, 'ecqs: all'))],
    });
  },
});
