// Which methods an announcement may choose that asks for certain documents.
import { expect, test } from 'vitest';
import { createLaw, deskGuide } from '../law/index.ts';
import { methodsFor } from './materials.ts';

const law = createLaw(deskGuide);

test.each([
  [['resume'], ['resume-based']],
  [['resume', 'ecq-narrative'], ['traditional']],
  [['resume', 'accomplishment-record', 'transcripts'], ['accomplishment-record']],
  [['ecq-narrative'], []],
  [['resume', 'ecq-narrative', 'accomplishment-record'], []],
])('documents %j', (asked, methods) => {
  expect([...methodsFor(asked, law)].sort()).toEqual([...methods].sort());
});
