// Which methods an announcement may choose that asks for certain documents.
import { expect, test } from 'vitest';
import { createLaw, deskGuide } from '../law/index.ts';
import { methodsAsking } from './materials.ts';

const law = createLaw(deskGuide);

test.each([
  [undefined, ['resume-based', 'traditional', 'accomplishment-record']],
  [['resume'], ['resume-based']],
  [['resume', 'ecq-narrative'], ['traditional']],
  [['resume', 'accomplishment-record', 'transcripts'], ['accomplishment-record']],
  [['ecq-narrative'], []],
  [['resume', 'ecq-narrative', 'accomplishment-record'], []],
])('documents %j', (asked, methods) => {
  expect([...methodsAsking(asked, law)].sort()).toEqual([...methods].sort());
});
