// How the tests of every package run: on the TypeScript sources, without a build in between.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { conditions: ['source'] },
  ssr: { resolve: { conditions: ['source'] } },
  test: {
    include: ['{language,server,client,cli,docs,test}/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**'],
    // By default one core is left idle; a test in a real editor would hold up all others.
    maxWorkers: '100%',
    // No test is a race with the machine; what hangs is ended after ten minutes.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    globalSetup: ['test/cli/global-setup.ts'],
  },
});
