import { expect, test } from 'vitest';
import {
  expectFindings,
  expectNone,
  expectPending,
  expectSatisfied,
  findingsIn,
} from '../../testing/index.ts';
import rule from './narrative-without-ecq.ts';

const FOUR = '[leading-change, leading-people, results-driven, business-acumen]';
const filed = (document: string, eligible = 'eligible: yes', method = 'traditional'): string =>
  `vacancy V for P { selection-method: ${method} }
candidate C { application for V { document ${document} ${eligible} } }`;

test('all five, however they are written', () => {
  expectSatisfied(rule, filed('ecq-narrative { ecqs: all }'));
  expectSatisfied(rule, filed(`ecq-narrative { ecqs: ${FOUR.replace(']', ', building-coalitions]')} }`));
  expectFindings(rule, filed(`ecq-narrative { ecqs: «${FOUR}» }`), { severity: 'error' });
});

test('it counts while the application is not decided, and not once it was held not eligible', () => {
  expectFindings(rule, filed(`ecq-narrative { ecqs: «${FOUR}» }`, ''));
  expectSatisfied(rule, filed(`ecq-narrative { ecqs: ${FOUR} }`, 'eligible: no'));
});

test('other methods and other documents are not measured by it', () => {
  expectNone(rule, filed(`ecq-narrative { ecqs: ${FOUR} }`, '', 'resume-based'));
  expectNone(rule, filed('accomplishment-record { ecqs: [leading-change] }'));
  expectPending(rule, filed('ecq-narrative { pages: 9 }'));
});

test('a list that could not be read whole is not judged', () => {
  const broken = filed(`ecq-narrative { ecqs: ${FOUR.replace(']', ', building-coalition]')} }`);
  expect(findingsIn(broken, [rule]).map(({ rule: id }) => id)).not.toContain(rule.id);
});

test('who is considered noncompetitively need not show the ECQs again', () => {
  const narrative = `ecq-narrative { ecqs: ${FOUR} }`;
  expectNone(rule, filed(narrative, 'track: noncompetitive'));
  expectNone(
    rule,
    filed(narrative).replace(
      'selection-method: traditional',
      'selection-method: traditional purpose: noncompetitive',
    ),
  );
});
