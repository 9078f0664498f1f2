import { test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './medical-conditions-named.ts';

const vacancy = (statement: string, status = 'open'): string =>
  `vacancy V "N" for P {\n  status: ${status}\n  reasonable-accommodation: ${statement}\n}`;

test('each sentence that names one is told', () => {
  expectFindings(rule, vacancy('««"We help the blind. Persons with epilepsy may ask."»»'), {
    severity: 'warning',
  });
});

test('how to call by a relay service is no list', () => {
  expectSatisfied(rule, vacancy('"If you are deaf, dial 711. Applicants with disabilities may ask."'));
});

test('in a draft it is a hint, and in a cancelled announcement nothing', () => {
  expectFindings(rule, vacancy('«"For diabetes ask us."»', 'draft'), { severity: 'information' });
  expectNone(rule, vacancy('"For diabetes ask us."', 'cancelled'));
  expectPending(rule, 'vacancy V "N" for P { status: open }');
});
