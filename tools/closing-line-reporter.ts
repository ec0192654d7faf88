import type { Reporter, TestModule } from 'vitest/node'

/**
 * Closes a test run with one line that every other program can read: `N passed, N failed, N skipped`.
 * Under REQUIRE_ALL=1 a skipped test is a failure: the machine was meant to have all that the tests need.
 */
export default class ClosingLineReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const count = { passed: 0, failed: unhandledErrors.length, skipped: 0 }
    for (const module of modules) {
      if (module.errors().length > 0) count.failed += 1
      for (const test of module.children.allTests()) {
        const { state } = test.result()
        if (state === 'passed') count.passed += 1
        else if (state === 'failed') count.failed += 1
        else {
          count.skipped += 1
          console.log(`skipped: ${test.fullName}`)
        }
      }
    }
    if (process.env['REQUIRE_ALL'] === '1' && count.skipped > 0) {
      console.log('REQUIRE_ALL=1: a skipped test counts as a failure')
      process.exitCode = 1
    }
    console.log(`${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`)
  }
}
