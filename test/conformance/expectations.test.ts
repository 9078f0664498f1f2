// The runner itself: expectations are read where they stand, and what disagrees with them is told.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CONFIGURATION_FILE } from '@casefile/language';
import { expect, test } from 'vitest';
import { unmet } from './case-folder.ts';
import { readExpectations } from './expectations.ts';

const BAD = 'position P "Director" { pay-plan: ES color: "red" }';
const FINDING = 'error vocabulary/unknown-key';

const placesIn = (text: string): string[] =>
  readExpectations('a.ses', text).expected.map(({ line, severity, rule }) => `${line} ${severity} ${rule}`);

/** What a folder with this one file does not meet. */
async function unmetWith(text: string): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'casefile-'));
  try {
    writeFileSync(join(folder, CONFIGURATION_FILE), '{}');
    writeFileSync(join(folder, 'case.ses'), text);
    return await unmet(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('an expectation stands at the end of its line or on the comment lines directly above', () => {
  expect(placesIn('a\nb // the last day // expect error x/late\n')).toEqual(['2 error x/late']);
  expect(
    placesIn(
      '// expect error x/late: because\n// of this\n  // expect warning x/odd\nb // expect information x/so',
    ),
  ).toEqual(['4 error x/late', '4 warning x/odd', '4 information x/so']);
});

test('the day to look from stands on a line of its own', () => {
  expect(readExpectations('a.ses', '// as of 2016-05-02\n').asOf).toBe('2016-05-02');
  expect(readExpectations('a.ses', 'closes: 2016-05-02 // as of 2016-05-02\n').asOf).toBeUndefined();
});

test.each([
  '// expect eror x/late\na',
  'a // expect x/late',
  '// expect error x/late\n\na',
  '// expect error x/late',
])('what was meant as an expectation and is none is told: %j', text => {
  expect(readExpectations('a.ses', text).mistakes).toHaveLength(1);
});

test('what is found as expected leaves nothing to tell', async () => {
  expect(await unmetWith(`${BAD} // expect ${FINDING}`)).toEqual([]);
});

test('a missing finding is told', async () => {
  expect(await unmetWith(`// expect ${FINDING}\nposition P "Director" { pay-plan: ES }`)).toEqual([
    `missing case.ses:2 ${FINDING}`,
  ]);
});

test('an unexpected finding is told, with its message', async () => {
  expect(await unmetWith(BAD)).toEqual([expect.stringMatching(`^unexpected case.ses:1 ${FINDING}: .*color`)]);
});

test('another severity, another line or a second finding is not what was expected', async () => {
  expect(await unmetWith(`${BAD} // expect warning vocabulary/unknown-key`)).toHaveLength(2);
  expect(
    await unmetWith(`// expect ${FINDING}\nposition P "Director" {\n  pay-plan: ES color: "red"\n}`),
  ).toHaveLength(2);
  expect(await unmetWith(`${BAD} // expect ${FINDING} // expect ${FINDING}`)).toHaveLength(1);
});
