import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const PROGRAM = fileURLToPath(new URL('provider-program.ts', import.meta.url))

/** What the provider and the program share. */
export const CLIENT_SECRET = 'only-for-tests'

export interface RunningProvider {
  /** `http://127.0.0.1:40123`. */
  readonly issuer: string
  readonly stop: () => Promise<void>
}

/** Starts a real provider of single sign-on, which sends people back to this address only. */
export async function startProvider(redirect: string, port = 0): Promise<RunningProvider> {
  const child = spawn(process.execPath, [PROGRAM, String(port), redirect, CLIENT_SECRET], { stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = once(child, 'exit')
  let complaints = ''
  child.stderr.on('data', (data: Buffer) => (complaints += data.toString()))
  for await (const line of createInterface({ input: child.stdout })) {
    const [, issuer] = /^ready (\S+)$/.exec(line) ?? []
    if (issuer === undefined) continue
    return {
      issuer,
      async stop() {
        child.kill('SIGTERM')
        await ended
      },
    }
  }
  throw new Error(`the provider ended: ${complaints}`)
}
