import { test } from 'vitest';
import { expectFindings, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './erb-only-for-staffing.ts';

const board = (keys: string): string => `agency DES "Department" {\n  erb Board "Board" { ${keys} }\n}\n`;

test('a wider charter is in order, merit staffing alone is information', () => {
  expectSatisfied(rule, board('charter: [merit-staffing, mobility]'));
  expectSatisfied(rule, board('charter: [mobility]'));
  expectFindings(rule, board('charter: «[merit-staffing]»'), { severity: 'information' });
  expectPending(rule, board('chair: "Deputy"'));
});
