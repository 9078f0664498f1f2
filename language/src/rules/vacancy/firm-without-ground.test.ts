import { expect, test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './firm-without-ground.ts';

const vacancy = (source: string, status = 'open'): string =>
  `vacancy V "N" for P {\n  status: ${status}\n  ${source}\n}`;

test('either ground is enough', () => {
  expectSatisfied(rule, vacancy('source nonprofit-service { justification: otherwise-unavailable }'));
  expectSatisfied(rule, vacancy('source nonprofit-service { justification: short-supply }'));
  const [finding] = expectFindings(rule, vacancy('«source nonprofit-service»'), { severity: 'warning' });
  expect(finding?.fixes).toHaveLength(2);
});

test('it is due when the announcement is published, and asked of services and firms alone', () => {
  expectPending(rule, vacancy('source commercial-firm', 'draft'));
  expectNone(rule, vacancy('source advertisement'));
});
