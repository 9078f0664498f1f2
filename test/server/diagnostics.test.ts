import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startServer } from './server.ts';

const EXAMPLES = join(import.meta.dirname, '../../examples');
test('tells', async () => {
  const server = await startServer(EXAMPLES);
  const name = 'faulty/fleet-director.ses';
  await server.open(name, readFileSync(join(EXAMPLES, name), 'utf8'));
  const found = await server.diagnostics(name);
  console.log(
    JSON.stringify(
      found.map(d => [d.code, d.range.start.line, d.message]),
      null,
      1,
    ),
    server.status,
    server.logged,
  );
  console.log([...server.published.keys()]);
  expect(found.length).toBeGreaterThan(5);
});
