import { test } from 'vitest';
import { expectFindings, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './administrator-not-opm.ts';

const reviewing = 'qrb-case K for C { review { board: B } }';

test('another administrator, or none on a board that reviews a case, is a warning', () => {
  expectFindings(rule, 'qrb-board B { administrator: «agency» }', { severity: 'warning' });
  expectFindings(rule, `«qrb-board B» { convened: 2024-06-20 }\n${reviewing}`, { severity: 'warning' });
});

test('a board that reviews nothing yet waits', () => {
  expectPending(rule, 'qrb-board B { convened: 2024-06-20 }');
  expectSatisfied(rule, `qrb-board B { convened: 2024-06-20 administrator: opm }\n${reviewing}`);
});
