import { expect, test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './accomplishment-choice-unstated.ts';

const vacancy = (record: string, { status = 'open', method = 'accomplishment-record' } = {}): string =>
  `vacancy V "N" for P {\n  status: ${status}\n  selection-method: ${method}\n  ${record}\n}`;

test('one of the two ways, or competencies by name', () => {
  expectSatisfied(rule, vacancy('accomplishment-record { choice: candidate-choice }'));
  expectSatisfied(rule, vacancy('accomplishment-record { choice: agency-set competencies: [vision] }'));
  expectSatisfied(rule, vacancy('accomplishment-record { competencies: [vision] }'));
});

test('not both', () => {
  const [finding] = expectFindings(
    rule,
    vacancy('accomplishment-record { choice: «candidate-choice» competencies: [vision] }'),
    { severity: 'warning' },
  );
  expect(finding?.fixes).toHaveLength(2);
});

test('neither is a fault once it is published', () => {
  expectFindings(rule, vacancy('contact: "Us"', { method: '«accomplishment-record»' }), {
    severity: 'warning',
  });
  expectPending(rule, vacancy('contact: "Us"', { status: 'draft' }));
  expectNone(rule, vacancy('contact: "Us"', { method: 'resume-based' }));
  expectNone(rule, vacancy('purpose: noncompetitive'));
});
