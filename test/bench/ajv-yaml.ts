// The usual way to check facts: YAML against a JSON schema. Form and words alone; no names, no law.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { parse } from 'yaml';

const [folder = '.', schemaFile = ''] = process.argv.slice(2);
const ajv = new Ajv({ allErrors: true, discriminator: true });
const validate = ajv.compile(JSON.parse(readFileSync(schemaFile, 'utf8')) as object);
let wrong = 0;
for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile()) continue;
  const path = join(entry.parentPath, entry.name);
  if (validate(parse(readFileSync(path, 'utf8')))) continue;
  wrong += 1;
  process.stdout.write(`${path}: ${ajv.errorsText(validate.errors)}\n`);
}
process.exitCode = wrong > 0 ? 1 : 0;
