import { expect, test } from 'vitest';
import { expectFindings, expectNone, expectSatisfied } from '../../testing/index.ts';
import rule from './certification-mandatory.ts';

const standard = (lines: string, kind = 'mandatory'): string =>
  `standard S for P {\n  ${kind} Q {\n    ${lines}\n  }\n}`;

test('possession alone is an error, with both ways out', () => {
  const [finding] = expectFindings(rule, standard('aspect: technical\n    certification: «"PMP"»'), {
    severity: 'error',
  });
  expect(finding?.message).toBe(
    'The certification “PMP” is mandatory: who does not have it yet cannot qualify.',
  );
  expect(finding?.fixes.map(({ title }) => title)).toEqual([
    'Give the appointee 18 months, as in the example of the guide',
    'Let those who are eligible for it qualify too',
  ]);
});

test.each(['at-application', 'at-appointment'])('%s is possession', when => {
  const [finding] = expectFindings(
    rule,
    standard(`certification: «"PMP"»\n    certification-required: ${when}`),
    { severity: 'error' },
  );
  expect(finding?.related).toHaveLength(1);
});

test('it is found too where only the time of the certification is written', () => {
  expectFindings(rule, standard('certification-required: «at-application»'), { severity: 'error' });
});

test('eligibility, a time, and a statute are each lawful', () => {
  expectSatisfied(rule, standard('certification: "PMP"\n    or-eligible: yes'));
  expectSatisfied(rule, standard('certification: "PMP"\n    acquire-within: 1 days'));
  expectSatisfied(rule, standard('certification: "DAWIA III"\n    statute: "10 U.S.C. 1731"'));
});

test.each(['at-application', 'at-appointment'])(
  'a time to acquire what must be there %s says two things',
  when => {
    const both = (at: string, more = ''): string =>
      standard(
        `certification: "PMP"\n    acquire-within: 12 months\n    certification-required: ${at}${more}`,
      );
    const [finding] = expectFindings(rule, both(`«${when}»`), { severity: 'warning' });
    expect(finding?.message).toBe(
      `The certification must be there \`${when}\`, and there is a time to acquire it after the appointment.`,
    );
    expectSatisfied(rule, both(when, '\n    statute: "10 U.S.C. 1731"'));
    expectNone(rule, both('later'));
  },
);

test('no eligibility and no time to speak of are not', () => {
  expectFindings(rule, standard('certification: «"PMP"»\n    or-eligible: no'), { severity: 'error' });
  expectFindings(rule, standard('certification: «"PMP"»\n    acquire-within: 0 months'));
});

test('one to be acquired later is for another rule', () => {
  expectNone(rule, standard('certification: "PMP"\n    certification-required: later'));
});

test('a way in that only the text leaves makes it a warning', () => {
  const [finding] = expectFindings(
    rule,
    standard(
      'text: "Level III certification, or ability to achieve it within 18 months."\n    certification: «"Level III"»',
    ),
    { severity: 'warning' },
  );
  expect(finding?.related[0]?.message).toMatch(/another way in/);
});

test('an ability to acquire it some day is none', () => {
  expectFindings(
    rule,
    standard('text: "Level III, or ability to achieve it in time."\n    certification: «"Level III"»'),
    { severity: 'error' },
  );
});

test('a desirable certification and an executive qualification are left alone', () => {
  expectNone(rule, standard('certification: "PMP"', 'desirable'));
  expectNone(rule, standard('aspect: executive\n    certification: "QRB"'));
});

test('a licence is lawful with its basis, and a warning without', () => {
  expectSatisfied(rule, standard('licence: "Bar"\n    minimum-basis: "GS-0905 standard"'));
  expectSatisfied(rule, standard('licence: "Bar"\n    statute: "28 U.S.C. 530C"'));
  expectSatisfied(rule, standard('licence: "Bar"\n    acquire-within: 12 months'));
  expectFindings(rule, standard('licence: «"Bar membership"»'), { severity: 'warning' });
  expectFindings(rule, standard('certification: «"Professional Engineer license"»'), { severity: 'warning' });
});

test('a license beside a minimum without a basis is told with the minimum', () => {
  expectNone(rule, standard('licence: "Bar membership"\n    minimum-education: "Juris doctor"'));
});

test('the standard of the series is offered as the basis of a licence', () => {
  const position = 'position P "Counsel" {\n  series: "0905"\n}\n';
  const [finding] = expectFindings(rule, position + standard('licence: «"Bar membership"»'));
  expect(finding?.fixes).toHaveLength(3);
  expect(finding?.fixes[0]?.edits[0]?.newText).toContain('minimum-basis: "GS-0905 qualification standard"');
});

test('a text that plainly demands possession is a warning', () => {
  expectFindings(
    rule,
    standard('text: «"Leads programs. Must possess a Level III certification in program management."»'),
    {
      severity: 'warning',
    },
  );
});

test.each([
  'Level III program management certification, or ability to achieve it in time.',
  'Applicants must possess or be eligible for Level III Program/Project Management (P/PM) certification.',
  'Must possess experience with the certification of aircraft.',
  'Must possess a Level III certification within 18 months of appointment.',
  'Must hold a degree; a certification is preferred.',
  'Has led programs, for example in certified laboratories.',
  'Must be certified by a Qualifications Review Board.',
])('“%s” is not found', text => {
  expectNone(rule, standard(`text: "${text}"`));
});
