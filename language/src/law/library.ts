// The built-in, read-only library of agencies as records of the case model.
import type { AnyRecord, Records } from '../model/record.ts';
import { agencies, agenciesOutsideSes, type LibraryAgency } from './agencies.ts';

const NOWHERE = { start: 0, end: 0 } as const;
let byName: ReadonlyMap<string, AnyRecord> | undefined;

/** The agency of the library under a name, as a declaration would give it; also one that has no SES positions. */
export function libraryAgency(name: string): AnyRecord | undefined {
  byName ??= new Map([...agencies, ...agenciesOutsideSes].map(agency => [agency.name, recordOf(agency)]));
  return byName.get(name);
}

const recordOf = (agency: LibraryAgency): Records['Agency'] => ({
  $type: 'Agency',
  $start: NOWHERE.start,
  $end: NOWHERE.end,
  $name: { ...NOWHERE, value: agency.name },
  $label: { ...NOWHERE, value: agency.title },
  component: [],
  erb: [],
  allocationIncrease: [],
  opmCorrectiveAction: [],
});
