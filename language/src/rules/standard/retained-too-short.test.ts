import { test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './retained-too-short.ts';

const standard = (keys: string): string => `standard S for P {\n  ${keys}\n}\n`;
const cancelled = (day: string): string => `position P "Director" { cancelled: ${day} }\n`;

test('two years from the change, the anniversary included', () => {
  expectSatisfied(rule, standard('superseded: 2024-03-01\n  retained-until: 2026-03-01'));
  expectFindings(rule, standard('superseded: 2024-03-01\n  retained-until: «2026-02-28»'), {
    severity: 'error',
  });
});

test('a cancelled position counts as well, and the later of the two', () => {
  expectSatisfied(rule, cancelled('2024-05-01') + standard('retained-until: 2026-05-01'));
  expectFindings(rule, cancelled('2024-05-01') + standard('retained-until: «2026-04-30»'));
  expectFindings(
    rule,
    cancelled('2024-05-01') + standard('superseded: 2024-03-01\n  retained-until: «2026-03-01»'),
  );
  expectFindings(
    rule,
    cancelled('2024-05-01') + standard('superseded: 2024-06-01\n  retained-until: «2026-05-01»'),
  );
});

test('until when is due on that day', () => {
  const untold = standard('superseded: 2024-03-01');
  expectPending(rule, untold, { asOf: '2024-02-29' });
  expectFindings(
    rule,
    cancelled('2024-05-01') +
      standard('level: well-qualified').replace('standard S for P', '«standard S for P»'),
  );
  expectFindings(rule, standard('superseded: «2024-03-01»'), { asOf: '2024-03-01', severity: 'warning' });
});

test('a standard in force is not kept for any time yet', () => {
  expectNone(rule, standard('retained-until: 2024-03-01'));
});

test('an agency may keep it longer', () => {
  expectFindings(rule, standard('superseded: 2024-03-01\n  retained-until: «2026-03-01»'), {
    configuration: { figures: { 'standard-retention-months': 36 } },
  });
});
