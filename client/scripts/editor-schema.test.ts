// The schema of casefile.json in the editor: it offers, and the language server tells.
import { rules } from '@casefile/language';
import { expect, test } from 'vitest';
import { editorSchema } from './editor-schema.ts';

const schema = editorSchema();
const text = JSON.stringify(schema);

test('offers the words and the figures', () => {
  expect(text).toContain('"desk-guide-2020"');
  expect(text).toContain('"minimum-open-days"');
});

test('offers every rule, with its title', () => {
  for (const { id, title } of rules) {
    expect(schema).toHaveProperty(['properties', 'severity', 'properties', id, 'description'], title);
  }
});

test('finds nothing wrong itself: whatever is bounded may be anything else too', () => {
  expect(text).not.toContain('"additionalProperties":false');
  const bounds = /^(?:type|enum|minimum|maximum|pattern|const)$/;
  const visit = (value: unknown, isAlternative: boolean, path: string): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      if (bounds.test(key) && typeof inner !== 'object') expect(isAlternative, `${path}/${key}`).toBe(true);
      if (key === 'anyOf') expect(inner, path).toContainEqual({});
      visit(inner, isAlternative || key === 'anyOf', `${path}/${key}`);
    }
  };
  visit(schema, false, '');
});
