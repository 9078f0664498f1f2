import { expect, test } from 'vitest';
import {
  applyFix,
  expectFindings,
  expectNone,
  expectPending,
  expectSatisfied,
  findingsIn,
} from '../../testing/index.ts';
import rule from './exception-incomplete.ts';

const POSITION = ['impact', 'new-head-interest', 'organizational-level', 'time-to-new-head', 'time-vacant'];
const CANDIDATE = [
  'policy-involvement',
  'special-qualifications',
  'resume',
  'schedule-c-or-noncareer',
  'acting-in-position',
];
const list = (words: readonly string[]): string => `[${words.join(', ')}]`;

const text = (
  addresses: string,
  more = '',
  trigger = 'trigger: head-departed',
): string => `moratorium M for A {
  ${trigger}
  exception for P {
    requested: 2024-05-13 by acting-head
    ${addresses}
  }
}
vacancy V "1" for P { closes: 2024-03-26 }
${more}`;
const selected = (day: string): string =>
  `staffing-record R for V { selection for C { selected: ${day} by appointing-authority } }`;

test('without a candidate the factors about one are not asked', () => {
  expectSatisfied(rule, text(`addresses: ${list(POSITION)}`));
});

test.each(POSITION)('without %s it is a warning', factor => {
  const others = POSITION.filter(word => word !== factor);
  const [finding] = expectFindings(rule, text(`addresses: «${list(others)}»`), { severity: 'warning' });
  expect(finding?.fixes.map(({ title }) => title)).toEqual([`Add \`${factor}\` to \`addresses\``]);
});

test.each(CANDIDATE)('with a candidate, without %s it is a warning', factor => {
  const others = [...POSITION, ...CANDIDATE].filter(word => word !== factor);
  expectFindings(rule, text(`addresses: «${list(others)}»`, selected('2024-05-08')), { severity: 'warning' });
});

test('the candidate is known from the day of the selection, or of the submission', () => {
  expectSatisfied(rule, text(`addresses: ${list(POSITION)}`, selected('2024-05-14')));
  expectSatisfied(rule, text(`addresses: ${list([...POSITION, ...CANDIDATE])}`, selected('2024-05-13')));
  expectSatisfied(
    rule,
    text(`addresses: ${list(POSITION)}`, 'qrb-case K for C { vacancy: V submitted: 2024-05-14 }'),
  );
  const known = text(`addresses: ${list(POSITION)}`, 'qrb-case K for C { vacancy: V submitted: 2024-05-13 }');
  expect(findingsIn(known, [rule]).filter(({ rule: id }) => id === rule.id)).toHaveLength(CANDIDATE.length);
});

test('the certificate of continuity is asked only while the old head is there', () => {
  const announced = 'trigger: departure-announced';
  expectFindings(rule, text(`addresses: «${list(POSITION)}»`, '', announced), { severity: 'warning' });
  expectSatisfied(
    rule,
    text(`addresses: ${list([...POSITION, 'certificate-of-continuity'])}`, '', announced),
  );
  const departed = (day: string): string => `agency A "A" { head "Secretary" { departed: ${day} } }`;
  expectSatisfied(rule, text(`addresses: ${list(POSITION)}`, departed('2024-05-13'), announced));
  expectFindings(rule, text(`addresses: «${list(POSITION)}»`, departed('2024-05-14'), announced));
  expectSatisfied(
    rule,
    text(`addresses: ${list(POSITION)}`, '', `${announced}\n  acting-head: not-presidential-appointee`),
  );
});

test('a request of which no factors are told draws one finding, and its fix adds all', () => {
  const marked = text('decision: approved').replace('exception for P', '«exception for P»');
  const [finding] = expectFindings(rule, marked, { severity: 'warning' });
  const [fix] = finding?.fixes ?? [];
  expect(fix?.title).toBe('Add all 5 missing contents');
  expect(fix && applyFix(marked.replace(/[«»]/g, ''), fix)).toContain(`addresses: ${list(POSITION)}`);
});

test('a request that is not made yet waits, and one for the agency is not asked', () => {
  expectPending(rule, text('decision: approved').replace('requested: 2024-05-13 by acting-head', ''));
  expectNone(rule, 'moratorium M for A { blanket-exception { requested: 2024-02-05 by acting-head } }');
});
