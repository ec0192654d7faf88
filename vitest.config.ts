import { defineConfig } from 'vitest/config'

/** One run over everything: pure tests, tests on a real PostgreSQL, stories in a real Chromium. */
export default defineConfig({
  test: {
    include: ['{law,core,contract,server,web,tools,e2e}/**/*.test.ts'],
    reporters: ['default', './tools/closing-line-reporter.ts'],
    passWithNoTests: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
