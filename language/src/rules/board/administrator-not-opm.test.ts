import { test } from 'vitest';
import { expectFindings, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './administrator-not-opm.ts';

test('another administrator, or none on a board that was convened, is a warning', () => {
  expectFindings(rule, 'qrb-board B { administrator: «agency» }', { severity: 'warning' });
  expectFindings(rule, '«qrb-board B» { convened: 2024-06-20 }', { severity: 'warning' });
});

test('a board that is not put together waits', () => {
  expectPending(rule, 'qrb-board B { briefing: 2024-06-20 }');
  expectSatisfied(rule, 'qrb-board B { convened: 2024-06-20 administrator: opm }');
});
