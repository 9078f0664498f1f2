import { test } from 'vitest';
import { expectFindings, expectNone, expectSatisfied } from '../../testing/index.ts';
import rule from './announced-left-out.ts';

const text = (record: string, asked: string, more = ''): string => `vacancy V "1" for P {
  accomplishment-record { ${asked} }
}
qrb-case K for C {
  vacancy: V
  method: accomplishment-record
  document accomplishment-record { ${record} }
  ${more}
}`;

test.each([
  ['ecqs', 'leading-change', 'leading-people'],
  ['competencies', 'vision', 'partnering'],
])('what is left out of the %s is a warning', (key, one, other) => {
  const asked = `choice: agency-set ${key}: [${one}, ${other}]`;
  expectSatisfied(rule, text(`${key}: [${other}, ${one}]`, asked));
  expectFindings(rule, text(`${key}: «[${one}]»`, asked), { severity: 'warning' });
});

test('a choice of the candidate leaves nothing out', () => {
  expectNone(rule, text('competencies: [vision]', 'choice: candidate-choice competencies: [partnering]'));
});

test('what is not told, and a narrative in its place, are not judged', () => {
  expectNone(rule, text('pages: 5', 'competencies: [partnering]'));
  expectNone(rule, text('competencies: [vision]', 'ecqs: [leading-change]'));
  expectNone(rule, text('competencies: [vision]', 'competencies: [partnering]', 'document ecq-narrative'));
});
