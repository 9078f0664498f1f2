// Tells what a head lacks.
import type * as tree from '../parser/generated/tree.ts';
import type { Block } from '../vocabulary/shapes.ts';
import { headOf } from './places.ts';
import { addBroken, asPhrase, type Draft, type Reader, tellMistake } from './reader.ts';
import { oneOf } from './words.ts';

/** Tells each part of a head that has to be written and is not. */
export function tellMissing(node: tree.Block, block: Block, record: Draft, reader: Reader): void {
  const { name, subject, label, about } = block.head;
  if (name === 'required' && record.$name === undefined) {
    tellMistake(
      reader,
      'vocabulary/missing-name',
      headOf(record),
      `This \`${block.keyword}\` has no name.`,
      `Write a name behind \`${block.keyword}\`, such as FleetDirector2024.`,
    );
    addBroken(record, '$name');
  }
  if (subject !== undefined && record.$subject === undefined) {
    tellMistake(
      reader,
      'vocabulary/missing-subject',
      headOf(record),
      `This \`${block.keyword}\` does not say which.`,
      `Write ${oneOf(Object.keys(reader.words(subject)))} behind \`${block.keyword}\`.`,
    );
    addBroken(record, '$subject');
  }
  if (label?.required && record.$label === undefined) {
    tellMistake(
      reader,
      'vocabulary/missing-title',
      headOf(record),
      `This \`${block.keyword}\` lacks its text in quotes.`,
      `Write ${asPhrase(label.meaning)}, in quotes.`,
    );
    addBroken(record, '$label');
  }
  if (record.$about === undefined && (about?.required || (about !== undefined && node.for !== undefined))) {
    tellMistake(
      reader,
      'vocabulary/missing-reference',
      headOf(record),
      `This \`${block.keyword}\` does not say what it is for.`,
      `Write \`for\` and the name of ${asPhrase(about.meaning)}.`,
    );
    addBroken(record, '$about');
  }
}
