// Runs the tests that ask VS Code itself, inside its extension host: loaded there as `extensionTestsPath`.
import Mocha from 'mocha';

const MOST_MS = 60_000;

/** Resolves where all tests passed; VS Code takes a rejection for a failed run. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', timeout: MOST_MS, color: false, reporter: 'spec' });
  const only = process.env.CASEFILE_E2E_ONLY;
  if (only) mocha.grep(only);
  // `describe` and `it` are there from here on.
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await import('./editor.suite.ts');
  const failures = await new Promise<number>(resolve => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} tests failed.`);
}
