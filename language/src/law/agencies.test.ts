// The library of agencies: names that can be written in a file, departments that exist, codes that USAJOBS knows.
import { describe, expect, test } from 'vitest';
import { agencies, agenciesOutsideSes } from './agencies.ts';
import { lists } from './lists.ts';

const all = [...agencies, ...agenciesOutsideSes];

test('every name is unique and has the form of a name', () => {
  const names = all.map(agency => agency.name);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  expect(names.filter(name => !/^[A-Z][A-Za-z0-9_]*$/.test(name))).toEqual([]);
});

test('every code and title is unique', () => {
  for (const key of ['code', 'title'] as const) {
    const values = all.map(agency => agency[key]);
    expect(values.filter((value, index) => values.indexOf(value) !== index)).toEqual([]);
  }
});

test('every department is in the library and counts for itself', () => {
  for (const agency of all) {
    const department = all.find(other => other.name === agency.department);
    expect(department?.department, agency.name).toBe(agency.department);
    expect(agency.kind === 'component', agency.name).toBe(agency.department !== agency.name);
  }
});

test('every kind is a known word', () => {
  expect(
    all.filter(agency => agency.kind !== 'component' && !(agency.kind in lists['agency-kinds'])),
  ).toEqual([]);
});

test('who has no SES positions stands apart, with the reason', () => {
  expect(agencies.filter(agency => !agency.ses || agency.why !== undefined)).toEqual([]);
  expect(agenciesOutsideSes.filter(agency => agency.ses || agency.why === undefined)).toEqual([]);
});

test('Defense and the military departments count each by itself', () => {
  for (const name of ['DOD', 'Army', 'Navy', 'AirForce'])
    expect(agencies.find(agency => agency.name === name)?.department).toBe(name);
  expect(agencies.find(agency => agency.name === 'DLA')?.department).toBe('DOD');
  expect(agencies.find(agency => agency.name === 'USACE')?.department).toBe('Army');
});

// The list of codes is USAJOBS' own and is not part of the product: the test reads it where a folder `shared` stands
// beside the repository, or where CASEFILE_SHARED says.
const codes = await usajobsCodes();

describe.skipIf(codes === undefined)(
  codes === undefined ? 'skipped: no folder `shared`, set CASEFILE_SHARED' : 'USAJOBS codes',
  () => {
    test('every code exists and is in use', () => {
      expect(all.filter(agency => !codes?.has(agency.code)).map(agency => agency.name)).toEqual([]);
    });
    test('every component has the code of its department as its parent', () => {
      const wrong = all.filter(agency => {
        const department = all.find(other => other.name === agency.department);
        return agency.kind === 'component' && codes?.get(agency.code) !== department?.code.slice(0, 2);
      });
      expect(wrong.map(agency => agency.name)).toEqual([]);
    });
  },
);

/** Codes in use with the code of their parent, or nothing where the list is not there. */
async function usajobsCodes(): Promise<Map<string, string | undefined> | undefined> {
  // The package knows no Node types, on purpose; a test may read a file all the same.
  const node = async (module: string) => await import(/* @vite-ignore */ `node:${module}`);
  const { existsSync, readFileSync } = await node('fs');
  const { env } = await node('process');
  const here: string = expect.getState().testPath ?? '';
  const beside = here.replace(/[\\/]language[\\/]src[\\/]law[\\/][^\\/]*$/, '/../shared');
  const file = `${env.CASEFILE_SHARED ?? beside}/real/codes/agencysubelements.json`;
  if (!existsSync(file)) return undefined;
  const { CodeList } = JSON.parse(readFileSync(file, 'utf8')) as {
    CodeList: { ValidValue: { Code: string; ParentCode?: string; IsDisabled: string }[] }[];
  };
  const values = CodeList.flatMap(list => list.ValidValue).filter(value => value.IsDisabled === 'No');
  return new Map(values.map(value => [value.Code, value.ParentCode]));
}
