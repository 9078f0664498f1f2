import { test } from 'vitest';
import { expectFindings, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './panel-member-untrained.ts';

const record = (member: string, action = 'erb-action { endorsed-panel-ratings: 2024-04-30 }'): string =>
  `staffing-record R for V {\n  ${member}\n  ${action}\n}\n`;
const trained = (day: string): string => `panel-member "Director" { trained: ${day} }`;

test('members are trained by the day on which the ratings are endorsed', () => {
  expectSatisfied(rule, record(trained('2024-04-30')));
  expectFindings(rule, record(trained('«2024-05-01»')), { severity: 'information' });
  expectFindings(rule, record('«panel-member "Director"»'), { severity: 'information' });
});

test('the certified list shows the rating too', () => {
  expectFindings(rule, record('«panel-member "Director"»', 'erb-action { certified: 2024-05-01 }'));
});

test('before the rating it is pending', () => {
  expectPending(rule, record('panel-member "Director"', 'rating-scale: category'));
});
