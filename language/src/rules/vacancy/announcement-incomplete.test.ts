import { describe, expect, test } from 'vitest';
import { applyFix, expectFindings, expectNone, expectSatisfied, findingsIn } from '../../testing/index.ts';
import rule from './announcement-incomplete.ts';
import placeholderLeft from './placeholder-left.ts';

const CONTENTS: Readonly<Record<string, string>> = {
  agency: 'GSA',
  opens: '2024-03-04',
  closes: '2024-03-26',
  vacancies: '1',
  'duty-locations': '["Washington, DC"]',
  'area-of-consideration': 'all-qualified',
  'selection-method': 'traditional',
  'pay-range': '$147,649 to $221,900',
  ecqs: 'all',
  'technical-qualifications': 'none',
  'receipt-of-applications': '"Until the closing date."',
  duties: '"Directs the fleet."',
  'basis-of-rating': '"Rated by a panel."',
  'what-to-file': '[resume, ecq-narrative]',
  'how-to-apply': '"Through USAJOBS."',
  'eeo-statement': '"An equal opportunity employer."',
  'reasonable-accommodation': '"Ask the contact."',
  contact: '"202-555-0114"',
  'other-information': 'none',
};

const head = (lines: string, mark: boolean, label: string): string =>
  `${mark ? '«' : ''}vacancy V ${label}for P${mark ? '»' : ''} {\n${lines}\n}`;

/** An announcement with all contents but those named. */
function without(
  keys: readonly string[],
  { status = 'open', mark = true, more = '', label = '"DES-1" ' } = {},
): string {
  const lines = Object.entries(CONTENTS)
    .filter(([key]) => !keys.includes(key))
    .map(([key, value]) => `  ${key}: ${value}`);
  return head(
    [`  status: ${status}`, ...lines, ...(more === '' ? [] : [`  ${more}`])].join('\n'),
    mark,
    label,
  );
}

test('with all seventeen contents it is complete', () => {
  expectSatisfied(rule, without([], { mark: false }));
});

describe.each([
  ['agency', 'The announcement lacks the name of the issuing agency.'],
  ['vacancies', 'The announcement lacks the number of vacancies.'],
  ['duty-locations', 'The announcement lacks the duty location.'],
  ['area-of-consideration', 'The announcement lacks the area of consideration.'],
  ['selection-method', 'The announcement lacks the selection method.'],
  ['pay-range', 'The announcement lacks the SES pay range.'],
  ['duties', 'The announcement lacks a brief description of the duties.'],
  ['basis-of-rating', 'The announcement lacks the basis of rating.'],
  ['what-to-file', 'The announcement lacks what applicants must file.'],
  ['how-to-apply', 'The announcement lacks how to apply.'],
  ['contact', 'The announcement lacks a contact.'],
  [
    'opens',
    'Of the opening and closing dates and how receipt of applications is handled, the announcement lacks `opens`.',
  ],
  ['ecqs', 'Of the ECQs and the technical qualifications, the announcement lacks `ecqs`.'],
  [
    'eeo-statement',
    'Of the statements on equal employment opportunity and reasonable accommodation, the announcement lacks `eeo-statement`.',
  ],
])('without `%s`', (key, message) => {
  test('an open or closed announcement is incomplete', () => {
    for (const status of ['open', 'closed']) {
      const [finding] = expectFindings(rule, without([key], { status }), { severity: 'error' });
      expect(finding?.message).toBe(message);
    }
  });

  test('a draft gets a hint, and so does an announcement of which the status is not written', () => {
    for (const status of ['status: draft', '']) {
      const text = without([key]).replace('status: open', status);
      const [finding] = expectFindings(rule, text, { severity: 'information' });
      expect(finding?.message).toMatch(/, due when it opens\.$/);
    }
  });
});

test('a draft gets one hint for all that it still lacks, with a fix that adds it', () => {
  const text = without(['contact', 'duties', 'closes'], { status: 'draft' });
  const [finding, ...others] = expectFindings(rule, text, { severity: 'information' });
  expect(others).toEqual([]);
  expect(finding?.message).toMatch(/^Of the 17 contents due when it opens, the announcement still lacks 3: /);
  expect(finding?.fixes.map(({ title }) => title)).toEqual([expect.stringMatching(/missing contents$/)]);
});

test('how receipt is handled is a warning alone, other information no more than information', () => {
  expectFindings(rule, without(['receipt-of-applications']), { severity: 'warning' });
  expectFindings(rule, without(['other-information']), { severity: 'information' });
  expectFindings(rule, without(['closes', 'receipt-of-applications']), { severity: 'error' });
});

test('the number of the announcement is in its head', () => {
  const [finding] = expectFindings(rule, without([], { label: '' }), { severity: 'error' });
  expect(finding?.message).toBe('The announcement lacks an announcement number.');
  expect(finding?.fixes.map(({ title }) => title)).toEqual(['Add its number in quotes']);
  const [fix] = finding?.fixes ?? [];
  expect(fix && applyFix(without([], { label: '', mark: false }), fix)).toMatch(/^vacancy V "…" for P \{/);
});

test('a key that is written and could not be read is not missing', () => {
  const broken = `${without(['closes'], { mark: false }).slice(0, -2)}\n  closes: 2024-02-30\n}`;
  const ids = findingsIn(broken, [rule]).map(({ rule: id }) => id);
  expect(ids).toContain('vocabulary/impossible-date');
  expect(ids).not.toContain(rule.id);
});

test('a noncompetitive fill and a cancelled announcement are not judged', () => {
  expectNone(rule, without(['contact'], { mark: false, more: 'purpose: noncompetitive' }));
  expectNone(rule, without(['contact'], { mark: false, status: 'cancelled' }));
});

describe('the five ECQs', () => {
  const listed = (ecqs: string, status = 'open'): string =>
    without(['ecqs'], { mark: false, status, more: `ecqs: ${ecqs}` });

  test('are all named', () => {
    const [finding] = expectFindings(rule, listed('«[leading-change, leading-people, results-driven]»'), {
      severity: 'error',
    });
    expect(finding?.message).toBe(
      'The announcement names 3 of the 5 ECQs; `business-acumen` and `building-coalitions` are missing.',
    );
    expectFindings(rule, listed('«[leading-change]»', 'draft'), { severity: 'information' });
  });

  test('may be listed one by one', () => {
    expectNone(
      rule,
      listed('[leading-change, leading-people, results-driven, business-acumen, building-coalitions]'),
    );
  });
});

describe('the position', () => {
  const declared = (keys: string): string =>
    without([], { mark: false }).concat(`\nposition P "Director" {\n  ${keys}\n}`);

  test('has its series and pay plan where it is declared', () => {
    expectNone(rule, declared('series: "0340" pay-plan: ES'));
    const [finding] = expectFindings(rule, declared('designation: general').replace('for P', 'for «P»'), {
      severity: 'error',
    });
    expect(finding?.message).toBe('The announcement lacks the series and the pay plan of its position.');
    expect(finding?.related[0]?.message).toBe('The position is declared here.');
    const [fix] = finding?.fixes ?? [];
    expect(fix && applyFix(declared('designation: general'), fix)).toMatch(
      /designation: general\n {2}series: "…"\n {2}pay-plan: ES\n\}$/,
    );
  });

  test('is judged by what of it can be read', () => {
    const [finding] = expectFindings(rule, declared('series: "0340"').replace('for P', 'for «P»'));
    expect(finding?.message).toBe('The announcement lacks the pay plan of its position.');
    expect(
      findingsIn(declared('series: 0340 pay-plan: ES'), [rule]).filter(({ rule: id }) => id === rule.id),
    ).toEqual([]);
  });
});

describe('entry into a program', () => {
  const program = (keys: readonly string[], mark = true): string =>
    `${without(keys, { mark, more: 'purpose: program-entry' })}\nprogram P "Program" for GSA {\n  starts: 2024-06-03\n}`;

  test('has no series and no pay plan', () => {
    expectNone(rule, program([], false));
  });

  test('is weighed lightly where the content presupposes a position', () => {
    expectFindings(rule, program(['duty-locations']), { severity: 'warning' });
    expectFindings(rule, program(['pay-range']), { severity: 'warning' });
    expectFindings(rule, program(['technical-qualifications']), { severity: 'warning' });
    expectFindings(rule, program(['ecqs']), { severity: 'error' });
    expectFindings(rule, program(['ecqs', 'technical-qualifications']), { severity: 'error' });
    expectFindings(rule, program(['contact']), { severity: 'error' });
  });
});

describe('fixes', () => {
  const titles = (text: string): string[] =>
    findingsIn(text, [rule])
      .filter(({ rule: id }) => id === rule.id)
      .flatMap(({ fixes }) => fixes.map(({ title }) => title));

  /** Applies the fix that adds all; it is offered with the first finding. */
  const fixAll = (text: string): string => {
    const [first] = findingsIn(text, [rule]).filter(({ rule: id }) => id === rule.id);
    const fix = first?.fixes.find(({ title }) => title.endsWith('missing contents'));
    return fix === undefined ? text : applyFix(text, fix);
  };

  test('write no day and no number that the rest of the file speaks against', () => {
    const text = without(['opens', 'closes', 'vacancies'], { mark: false });
    const entered = text.replace('selection-method', 'usajobs { entered: 2024-03-04 }\n  selection-method');
    expect(titles(entered)).toEqual(
      expect.arrayContaining(['Add `opens` and `closes`', 'Add `vacancies: 1`']),
    );
    const record = (selections: string): string => `\nstaffing-record R for V { ${selections} }`;
    expect(titles(entered + record(''))).not.toContain('Add `opens` and `closes`');
    expect(titles(entered + record('selection for C1 { } selection for C2 { }'))).not.toContain(
      'Add `vacancies: 1`',
    );
    const closing = (day: string): string =>
      titles(
        without(['opens'], { mark: false }).replace(
          /closes: \S+/,
          `closes: ${day}\n  usajobs { entered: 2024-03-04 }`,
        ),
      ).join();
    expect(closing('2024-03-17')).toContain('Add `opens: 2024-03-04`');
    expect(closing('2024-03-16')).not.toContain('Add `opens');
  });

  test('write what follows from the rest of the file', () => {
    const text = `${without(['agency', 'closes', 'duty-locations', 'technical-qualifications', 'what-to-file'], { mark: false })}
agency DES "Example Services" {
  kind: executive-department
}
position P "Director" {
  organization: DES.Fleet
  series: "0340"
  pay-plan: ES
  duty-location: "Denver, CO"
}
standard S "QS-1" for P {
  level: well-qualified
  mandatory Fleets { aspect: technical }
  mandatory Core { aspect: executive }
}`;
    expect(titles(text)).toEqual([
      'Add `technical-qualifications: [Fleets]`',
      'Add all 5 missing contents',
      'Add `closes: 2024-03-17`',
      'Add `duty-locations: ["Denver, CO"]`',
      'Add `agency: DES`',
      'Add `what-to-file: [resume, ecq-narrative]`',
    ]);
    const fixed = fixAll(text);
    expect(fixed).toContain('  agency: DES\n  duty-locations: ["Denver, CO"]\n  closes: 2024-03-17\n');
    expect(fixed).toContain('  technical-qualifications: [Fleets]\n');
    expectNone(rule, fixed);
    expectNone(placeholderLeft, fixed);
  });

  test('offer each word of a closed list', () => {
    expect(titles(without(['area-of-consideration'], { mark: false }))).toEqual([
      'Add `area-of-consideration: all-qualified`',
      'Add `area-of-consideration: civil-service`',
    ]);
  });

  test('say where a content cannot be written for the author', () => {
    const text = without(['agency', 'contact', 'duties'], { mark: false });
    expect(titles(text)).toEqual([
      'Add `duties: "…"`',
      'Add 2 of the 3 missing contents',
      'Add `contact: "…"`',
    ]);
  });

  test('leave placeholders that are found', () => {
    const text = 'vacancy V for P {\n  status: open\n}';
    const fixed = fixAll(text);
    const left = findingsIn(fixed, [rule, placeholderLeft]).filter(({ rule: id }) => /^vacancy/.test(id));
    expect(left.filter(({ rule: id }) => id === rule.id).map(({ message }) => message)).toEqual([
      'Of the ECQs and the technical qualifications, the announcement lacks `technical-qualifications`.',
      'Of the opening and closing dates and how receipt of applications is handled, the announcement lacks `opens` and `closes`.',
      'The announcement lacks the name of the issuing agency.',
    ]);
    expect(left.filter(({ rule: id }) => id === placeholderLeft.id).length).toBe(11);
  });
});
