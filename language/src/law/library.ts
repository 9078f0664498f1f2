// The built-in, read-only library of agencies as records of the case model.
import type { AnyRecord } from '../model/record.ts';
import { agencies } from './agencies.ts';

const NOWHERE = { start: 0, end: 0 } as const;
const made = new Map<string, AnyRecord | undefined>();

/** The agency of the library under a name, as a declaration would give it. */
export function libraryAgency(name: string): AnyRecord | undefined {
  if (!made.has(name)) made.set(name, make(name));
  return made.get(name);
}

function make(name: string): AnyRecord | undefined {
  const agency = agencies.find(known => known.name === name);
  if (agency === undefined) return undefined;
  const record = {
    $type: 'Agency',
    $place: NOWHERE,
    $keys: {},
    $name: { ...NOWHERE, value: agency.name },
    $label: { ...NOWHERE, value: agency.title },
    component: [],
    erb: [],
  };
  return record;
}
