import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const MAIN = fileURLToPath(new URL('../../server/src/main.ts', import.meta.url))

export interface DemoProgram {
  /** Where it answers: `http://localhost:40123`. */
  readonly url: string
  /** Asks it to end, as a machine that shuts down does, and waits for it. @returns the exit code */
  readonly stop: () => Promise<number | null>
}

/** The program as `npm start` runs it, a process of its own with an embedded database and the illustrative cases. */
export async function startDemoProgram(dataDir: string): Promise<DemoProgram> {
  // The runner of the tests has a MODE of its own, which is none of ours.
  const { DATABASE_URL: _, DATABASE_OWNER_URL: __, MODE: ___, ...environment } = process.env
  const child = spawn(process.execPath, [MAIN], {
    env: { ...environment, NODE_ENV: 'production', DATA_DIR: dataDir, HOST: '127.0.0.1', PORT: '0', DEMO: '1', DEMO_PASSWORD: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = once(child, 'exit')
  let complaints = ''
  child.stderr.on('data', (data: Buffer) => (complaints += data.toString()))
  for await (const line of createInterface({ input: child.stdout })) {
    const [, url] = /^ready (\S+)$/.exec(line) ?? []
    if (url === undefined) continue
    // A pipe that nobody empties would in the end stop who writes into it.
    child.stdout.resume()
    return { url, stop: () => stop(child.pid, ended) }
  }
  throw new Error(`the program ended before it was ready: ${complaints}`)
}

async function stop(pid: number | undefined, ended: Promise<unknown[]>): Promise<number | null> {
  if (pid !== undefined) process.kill(pid, 'SIGTERM')
  const [code] = await ended
  return typeof code === 'number' ? code : null
}
