import { test } from 'vitest';
import { expectFindings, expectNone } from '../../testing/index.ts';
import rule from './excluded-for-certification.ts';

const application = (
  keys: string,
  certified = 'certification: "FAC"',
): string => `position P "Director" { series: "0340" }
standard S for P {
  mandatory Certified { ${certified} }
  mandatory Fleet { aspect: technical }
}
vacancy V for P { status: closed }
candidate C1 {
  application for V {
    ${keys}
  }
}
`;
const EXPERIENCED = 'requisite-experience: yes\n    eligible: «no»';

test('an experienced candidate who lacks the certification alone should be considered', () => {
  expectFindings(rule, application(`does-not-meet: [Certified]\n    ${EXPERIENCED}`), {
    severity: 'warning',
  });
  expectFindings(rule, application(`ineligible-for: [Certified]\n    ${EXPERIENCED}`));
});

test.each([
  ['another qualification is lacking too', 'does-not-meet: [Certified, Fleet]', undefined],
  ['nothing is said to be lacking', 'meets: [Fleet]', undefined],
  ['a statute requires it', 'does-not-meet: [Certified]', 'certification: "FAC" statute: "41 U.S.C. 1703"'],
  ['the series requires a license', 'does-not-meet: [Certified]', 'certification: "Bar membership"'],
])('the exclusion stands where %s', (_, keys, certified) => {
  expectNone(rule, application(`${keys}\n    requisite-experience: yes\n    eligible: no`, certified));
});

test('nothing is said without the statement about experience', () => {
  expectNone(rule, application('does-not-meet: [Certified]\n    requisite-experience: no\n    eligible: no'));
  expectNone(rule, application('does-not-meet: [Certified]\n    eligible: no'));
});
