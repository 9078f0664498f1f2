// The schema of casefile.json as the editor takes it: for what can be written. What is wrong the language server tells,
// with the reason and what to write; from the schema too it would be told twice.
import { builtIn, rules } from '@casefile/language';
import { configurationSchema } from '@casefile/language/configuration-schema';

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The schema, with nothing in it that a text could break, and with the ids of all findings to weigh. */
export function editorSchema(): Json {
  const loose = loosened(JSON.parse(JSON.stringify(configurationSchema())));
  const { properties } = loose;
  if (!isObject(properties) || !isObject(properties.severity))
    throw new Error('The schema has no `severity`.');
  const { severity } = properties;
  return {
    ...loose,
    properties: { ...properties, severity: { ...severity, properties: weighed(severity) } },
  };
}

function weighed({ additionalProperties: value }: Json): Json {
  const titles = [
    ...Object.entries(builtIn).map(([id, { title }]) => [id, title] as const),
    ...rules.map(({ id, title }) => [id, title] as const),
  ];
  return Object.fromEntries(
    titles.map(([id, description]) => [id, { ...(isObject(value) ? value : {}), description }]),
  );
}

function loosened(schema: Json): Json {
  const { type, properties, additionalProperties, items, propertyNames: _, ...others } = schema;
  if (type !== 'object' && type !== 'array') {
    const { description, $schema, ...values } = others;
    const told = {
      ...($schema !== undefined && { $schema }),
      ...(description !== undefined && { description }),
    };
    return { ...told, anyOf: [{ type, ...values }, {}] };
  }
  return {
    ...others,
    ...(isObject(properties) && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([name, value]) => [name, isObject(value) ? loosened(value) : value]),
      ),
    }),
    ...(isObject(additionalProperties) && { additionalProperties: loosened(additionalProperties) }),
    ...(isObject(items) && { items: loosened(items) }),
  };
}
