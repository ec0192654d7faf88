import { afterEach } from 'vitest'
import { recordedVerdicts, type VerdictTally } from '../core/src/testing/verdict-recorder.ts'

declare module 'vitest' {
  interface TaskMeta {
    /** What the rules of core said in the tests of this file. */
    ruleVerdicts?: VerdictTally
    /** How far the search over all cases went. */
    searched?: { readonly states: number; readonly decisions: number }
  }
}

/** Hands what was noted in a worker to the reporter, with the result of the test file; a verdict may be told of twice. */
afterEach(({ task }) => {
  const verdicts = recordedVerdicts()
  if (Object.keys(verdicts).length > 0) task.file.meta.ruleVerdicts = verdicts
})
