import { test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './training-alone.ts';

const text = (ecqs: string, more = 'criterion: A submitted: 2024-06-10'): string =>
  `qrb-case K for C { ${more} ${ecqs} }`;
const people = 'ecq leading-people { rests-on: [training] }';
const change = 'ecq leading-change { rests-on: [experience] }';

test('all on training is an error, one on training alone a warning', () => {
  const all = [
    'leading-change',
    'leading-people',
    'results-driven',
    'business-acumen',
    'building-coalitions',
  ];
  const every = all.map(ecq => `ecq ${ecq} { rests-on: [training] }`).join(' ');
  expectFindings(rule, text(every, 'criterion: «A» submitted: 2024-06-10'), { severity: 'error' });
  expectFindings(rule, text(people.replace('[training]', '«[training]»')), { severity: 'warning' });
  expectFindings(rule, text(`${people.replace('[training]', '«[training]»')} ${change}`), {
    severity: 'warning',
  });
});

test('training beside experience is lawful, and what is not told is not judged', () => {
  expectSatisfied(rule, text('ecq leading-people { rests-on: [training, experience] }'));
  expectNone(rule, text('ecq leading-people { shows: [team-building] }'));
  expectFindings(
    rule,
    text(`${people.replace('[training]', '«[training]»')} ecq vision { shows: [vision] }`).replace(
      'ecq vision',
      'ecq leading-change',
    ),
    {
      severity: 'warning',
    },
  );
});

test('other criteria and drafts are not judged', () => {
  expectNone(rule, text(people, 'criterion: C submitted: 2024-06-10'));
  expectPending(rule, text(people, 'criterion: A'));
});
