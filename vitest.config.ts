import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

/**
 * One run over everything: pure tests, tests on a real PostgreSQL, stories in a real Chromium.
 * Only the second project starts a database; a run over pure tests alone pays nothing for it.
 */
export default defineConfig({
  test: {
    reporters: ['default', './tools/rule-coverage-reporter.ts', './tools/closing-line-reporter.ts'],
    passWithNoTests: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Beside the tests run PostgreSQL, servers and browsers, for which a worker mostly waits: so one worker a core.
    maxWorkers: availableParallelism(),
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          // Pure functions keep nothing between two files; so what all import is read once, which is most of their time.
          isolate: false,
          include: ['{law,core,contract,web,tools}/**/*.test.ts'],
          setupFiles: ['./tools/rule-coverage-setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'with-database',
          include: ['{server,e2e}/**/*.test.ts'],
          globalSetup: './server/src/testing/cluster.ts',
        },
      },
    ],
  },
})
