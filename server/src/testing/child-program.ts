import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { onTestFinished } from 'vitest'

export type ChildProgram = {
  /** The next line it prints. @throws when it ends first, with what it complained of */
  line: () => Promise<string>
  /** Ends it at once, leaving it no chance to tidy up. */
  killHard: () => Promise<void>
}

/**
 * Runs a TypeScript module as a process of its own, so that a test may kill it. Ends with the test.
 *
 * @param source  the module's text; its imports are resolved from `directory`
 */
export function childProgram(source: string, directory: URL): ChildProgram {
  const child = spawn(process.execPath, ['--input-type=module-typescript', '--eval', source], {
    cwd: directory,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  onTestFinished(() => killHard(child))
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  let complaints = ''
  child.stderr.on('data', (data: Buffer) => (complaints += data.toString()))
  return {
    async line() {
      const next = await lines.next()
      if (next.done) throw new Error(`the program ended: ${complaints}`)
      return next.value
    },
    killHard: () => killHard(child),
  }
}

async function killHard(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGKILL')
  await ended
}
