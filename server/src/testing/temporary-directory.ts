import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** A directory of this test's own, closed to every other user, removed with all it holds when the test is over. */
export function temporaryDirectory(): string {
  const path = mkdtempSync(join(tmpdir(), 'dam-lam-test-'))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  return path
}
