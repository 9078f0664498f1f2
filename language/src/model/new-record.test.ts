import { expect, test } from 'vitest';
import { deskGuide } from '../law/index.ts';
import { blocksByType } from '../vocabulary/index.ts';
import { NONE, newRecord } from './new-record.ts';
import { readCaseFile } from './read.ts';
import type { AnyRecord } from './record.ts';

const PLACE = { start: 0, end: 0 };

/** What is noted of a record beside what its block may hold. */
const NOTES = new Set(['$broken', '$waivers', '$comments', '$annotated']);

const propertiesOf = (record: object): string[] => Object.keys(record).filter(key => !NOTES.has(key));

test.each([
  '{}',
  '{ service: outside }',
  '{ application for V {} application for W {} }',
  '{ application for V {} service: outside }',
  '{ service: outside service: outside }',
  '{ training {} training {} citizenship { } }',
  '{ sevice: outside candidate B waive a/b { } // SSN 123-45-6789\n}',
  '',
])('a record has all properties of its block in their order: candidate C1 %s', body => {
  const [record] = readCaseFile(`candidate C1 ${body}`, name => deskGuide.lists[name] ?? {}).model.records;
  const block = blocksByType.get('Candidate');
  expect(propertiesOf(record ?? {})).toEqual(block && Object.keys(newRecord(block, PLACE)));
});

test.each([...blocksByType.values()].map(block => [block.type, block] as const))(
  'an empty %s says nothing',
  (type, block) => {
    const { $type, $start, $end, ...rest } = newRecord(block, PLACE);
    expect({ $type, $start, $end }).toEqual({ $type: type, $start: PLACE.start, $end: PLACE.end });
    expect(Object.values(rest).filter(value => value !== undefined && value !== NONE)).toEqual([]);
    expect(Object.values(rest).filter(value => value === NONE)).toHaveLength(
      Object.keys(block.many ?? {}).length,
    );
  },
);

test('blocks of one record are none of another', () => {
  const text = 'candidate A { application for V {} }\ncandidate B { application for W {} }\ncandidate C {}';
  const { records } = readCaseFile(text, name => deskGuide.lists[name] ?? {}).model;
  const named = records.map(record =>
    (record as AnyRecord & { application: readonly AnyRecord[] }).application.map(
      ({ $about }) => $about?.ref,
    ),
  );
  expect(named).toEqual([['V'], ['W'], []]);
});
