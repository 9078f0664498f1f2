import { expect, test } from 'vitest';
import { expectFindings, expectNone, expectSatisfied } from '../../testing/index.ts';
import rule from './certified-by-wrong-person.ts';

const selection = (lines: string): string =>
  `staffing-record R for V {\n  selection for C1 {\n    ${lines}\n  }\n}`;
const qualifications = (by: string): string => selection(`qualifications-certified: 2024-05-09 by ${by}`);
const procedures = (by: string): string => selection(`merit-staffing-certified: 2024-05-09 by ${by}`);

test.each(['appointing-authority', 'appointing-official'])('%s certifies both', by => {
  expectSatisfied(rule, qualifications(by));
  expectSatisfied(rule, procedures(by));
});

test.each(['erb', 'erb-chair'])('%s certifies procedures, and no qualifications', by => {
  expectSatisfied(rule, procedures(by));
  const [finding] = expectFindings(rule, qualifications(`«${by}»`), { severity: 'error' });
  expect(finding?.message).toBe(
    `The qualifications are certified by \`${by}\`; only the appointing authority can certify them.`,
  );
});

test.each(['selecting-official', 'er-staff', 'rating-panel', 'candidate'])('%s certifies neither', by => {
  expectFindings(rule, qualifications(`«${by}»`), { severity: 'error' });
  expectFindings(rule, procedures(`«${by}»`), { severity: 'error' });
});

test.each(['agency-head', 'acting-head', 'deputy-secretary', 'chief-of-staff', 'designee'])(
  '%s may be the appointing authority: a warning',
  by => {
    const [finding] = expectFindings(rule, qualifications(`«${by}»`), { severity: 'warning' });
    expect(finding?.fixes[0]?.edits[0]?.newText).toBe('appointing-authority');
    expectFindings(rule, procedures(`«${by}»`), { severity: 'warning' });
  },
);

test('a certification without a person is not judged', () => {
  expectNone(rule, selection('qualifications-certified: 2024-05-09'));
});

test('the appointing authority selects, and nobody else', () => {
  const selected = (by: string): string => selection(`selected: 2024-05-08${by && ` by ${by}`}`);
  expectSatisfied(rule, selected('appointing-authority'));
  expectSatisfied(rule, selected('appointing-official'));
  expectNone(rule, selected(''));
  for (const by of ['erb', 'er-staff', 'rating-panel', 'candidate']) {
    const [finding] = expectFindings(rule, selected(`«${by}»`), { severity: 'error' });
    expect(finding?.message).toBe(
      `The selection is made by \`${by}\`; only the appointing authority can make it.`,
    );
    expect(finding?.provisions.map(({ id }) => id)).toEqual(['ERB-014']);
  }
  for (const by of ['agency-head', 'designee', 'selecting-official'])
    expectFindings(rule, selected(`«${by}»`), { severity: 'warning' });
});
