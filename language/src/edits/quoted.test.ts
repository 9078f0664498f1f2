import { expect, test } from 'vitest';
import { unquote } from '../model/values.ts';
import { quoted } from './quoted.ts';

test.each(['Washington, DC', 'Said "no"', 'a \\ b', 'Two\nlines', 'Two\nlines """ and more', 'Two\n"lines"'])(
  '%j is read back as it is',
  text => {
    expect(unquote(quoted(text))).toBe(text);
  },
);
