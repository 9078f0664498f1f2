import { expect, test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './qualification-unspecific.ts';

const position = 'position P "Director" { designation: general }\n';
const open = `${position}vacancy V for P { status: open }\n`;
const standard = (keys: string, head = 'mandatory Fleet'): string =>
  `standard S for P {\n  approved: 2024-01-23\n  ${head} { ${keys} }\n}\n`;

test.each(['text: "Leads."', 'certification: "FAC"', 'licence: "Bar"', 'minimum-education: "JD"'])(
  '%s describes it',
  keys => {
    expectSatisfied(rule, standard(keys));
  },
);

test('no description, or one that is still to be written, is a warning', () => {
  expectFindings(rule, standard('aspect: technical', '«mandatory Fleet»'), { severity: 'warning' });
  expectFindings(rule, standard('aspect: technical', '«desirable Fleet»'), { severity: 'warning' });
  expectFindings(rule, standard('text: «"TBD"»'), { severity: 'warning' });
});

test('in a competition candidates are told apart by two levels at least', () => {
  expectSatisfied(rule, open + standard('text: "Leads." rating-levels: [meets, below]'));
  const [none] = expectFindings(rule, open + standard('text: "Leads."', '«mandatory Fleet»'), {
    severity: 'warning',
  });
  expect(none?.fixes).toHaveLength(2);
  expectFindings(rule, open + standard('text: "Leads." rating-levels: «[meets]»'));
  expectFindings(rule, open + standard('text: "Leads." rating-levels: «[meets, meets]»'));
});

test('outside a competition no levels are asked for', () => {
  expectNone(rule, position + standard('text: "Leads."'));
  expectNone(
    rule,
    open.replace('status: open', 'purpose: noncompetitive status: open') + standard('text: "Leads."'),
  );
  expectNone(rule, open.replace('open', 'draft') + standard('text: "Leads."'));
});

test('executive core qualifications describe themselves', () => {
  expectNone(rule, open + standard('aspect: executive ecqs: all'));
});

test('it is due once the standard is approved', () => {
  expectPending(rule, 'standard S for P {\n  mandatory Fleet { aspect: technical }\n}\n');
});
