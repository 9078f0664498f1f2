// The vocabulary of the language as a JSON schema over the facts, as strict as the vocabulary allows.
import { lists } from '../../language/src/law/lists.ts';
import { declarations } from '../../language/src/vocabulary/index.ts';
import type { Block, Key, Shape, Words } from '../../language/src/vocabulary/shapes.ts';

type Schema = Readonly<Record<string, unknown>>;

const TEXT: Schema = { type: 'string', minLength: 1 };
const NAME: Schema = { type: 'string', pattern: '^[A-Z][A-Za-z0-9_]*(\\.[A-Z][A-Za-z0-9_]*)*$' };
const DATE: Schema = { type: 'string', pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$' };
const NUMBER: Schema = { type: 'number', minimum: 0 };

/** A file is a list of declarations. */
export const vocabularySchema = (): Schema => ({
  type: 'array',
  items: {
    type: 'object',
    required: ['kind'],
    // The kind decides which one holds, so that no other is tried.
    discriminator: { propertyName: 'kind' },
    oneOf: Object.values(declarations).map((block: Block) =>
      schemaOf(block, { kind: { const: block.keyword } }),
    ),
  },
});

function schemaOf(block: Block, more: Readonly<Record<string, Schema>> = {}): Schema {
  const { head } = block;
  const properties: Record<string, Schema> = { ...more };
  const required = Object.keys(more);
  const put = (name: string, schema: Schema, isRequired: boolean): void => {
    properties[name] = schema;
    if (isRequired) required.push(name);
  };
  if (head.name !== undefined) put('name', NAME, head.name === 'required');
  if (head.subject !== undefined) put('subject', wordOf(head.subject), true);
  if (head.label !== undefined) put('label', TEXT, head.label.required ?? false);
  if (head.about !== undefined) put('for', NAME, head.about.required ?? false);
  for (const [key, shape] of Object.entries(block.keys)) put(key, keySchema(shape), false);
  for (const [key, inner] of Object.entries(block.once ?? {})) put(key, schemaOf(inner), false);
  for (const [key, inner] of Object.entries(block.many ?? {}))
    put(key, { type: 'array', minItems: 1, items: schemaOf(inner) }, false);
  return { type: 'object', properties, required, additionalProperties: false };
}

function keySchema(key: Key): Schema {
  const answers: Schema[] = [];
  if (key.none) answers.push({ const: 'none' });
  if (key.notApplicable)
    answers.push(object({ answer: { const: 'not-applicable' }, reason: TEXT }, ['answer', 'reason']));
  return answers.length === 0 ? shapeSchema(key) : { anyOf: [shapeSchema(key), ...answers] };
}

function shapeSchema(shape: Shape): Schema {
  switch (shape.shape) {
    case 'text':
      return TEXT;
    case 'date':
      return DATE;
    case 'number':
    case 'money':
      return NUMBER;
    case 'yes-no':
      return { type: 'boolean' };
    case 'word':
      return wordOf(shape.words);
    case 'name':
      return NAME;
    case 'act':
      return { anyOf: [DATE, object({ date: DATE, by: wordOf(shape.by) }, ['date', 'by'])] };
    case 'quantity':
      return object({ number: NUMBER, unit: { enum: shape.units } }, ['number', 'unit']);
    case 'counted':
      return object({ number: NUMBER, unit: wordOf(shape.words) }, ['number', 'unit']);
    case 'money-range':
      return object({ from: NUMBER, to: NUMBER }, ['from', 'to']);
    case 'list': {
      const items = { type: 'array', items: shapeSchema(shape.of) };
      return shape.all ? { anyOf: [items, { const: 'all' }] } : items;
    }
  }
}

const object = (properties: Readonly<Record<string, Schema>>, required: readonly string[]): Schema => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});

const wordOf = (words: Words): Schema => ({
  enum: Object.keys(typeof words === 'string' ? lists[words] : words),
});
