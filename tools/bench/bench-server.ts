import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { ROOT } from '../run-command.ts'

/** A server of its own process, as people run it, on a folder of its own; fsync and synchronous_commit are on. */
export interface BenchServer {
  readonly url: string
  /** Milliseconds from the start of the process to `ready`. */
  readonly startedInMs: number
  readonly stop: () => Promise<void>
}

export const BENCH_PASSWORD = 'do-hieu-nang'

export const benchDirectory = (): string => mkdtempSync(join(tmpdir(), 'dam-lam-bench-'))
export const removeDirectory = (directory: string): void => rmSync(directory, { recursive: true, force: true })

/** Starts `server/src/main.ts` and waits until it says where it is reached. @throws with its output when it ends before */
export async function startBenchServer(dataDir: string, environment: Record<string, string> = {}): Promise<BenchServer> {
  const began = performance.now()
  const child = spawn(process.execPath, [join(ROOT, 'server/src/main.ts')], {
    cwd: ROOT,
    env: { ...process.env, PORT: '0', DATA_DIR: dataDir, DEMO_PASSWORD: BENCH_PASSWORD, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const said: string[] = []
  for await (const line of createInterface({ input: child.stdout })) {
    said.push(line)
    const url = /^ready (\S+)$/.exec(line)?.[1]
    if (url === undefined) continue
    // A pipe that nobody empties would in the end stop who writes into it.
    child.stdout.resume()
    return {
      url,
      startedInMs: performance.now() - began,
      async stop() {
        const exited = once(child, 'exit')
        child.kill('SIGTERM')
        await exited
      },
    }
  }
  throw new Error(`the server ended before it was ready:\n${said.join('\n')}`)
}
