import { test } from 'vitest';
import { expectFindings, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './not-briefed.ts';

const text = (briefing: string, reviews = 'review { board: B reviewed: 2024-06-20 }'): string =>
  `qrb-board B { convened: 2024-06-20 ${briefing} }\nqrb-case K for C { agency: DES ${reviews} }`;

test('the day of the first review is in time, the day after is information', () => {
  expectSatisfied(rule, text('briefing: 2024-06-20'));
  expectFindings(rule, text('briefing: «2024-06-21»'), { severity: 'information' });
});

test('the earliest review counts, of this board alone', () => {
  const two = 'review { board: B reviewed: 2024-07-12 } review { board: B reviewed: 2024-06-20 }';
  expectFindings(rule, text('briefing: «2024-07-01»', two));
  expectSatisfied(
    rule,
    text(
      'briefing: 2024-07-01',
      'review { board: B reviewed: 2024-07-12 } review { board: A reviewed: 2024-06-20 }',
    ),
  );
});

test('none is information once a case was reviewed', () => {
  expectFindings(rule, text('').replace('qrb-board B', '«qrb-board B»'), { severity: 'information' });
  expectPending(rule, text('', 'criterion: A'));
});
