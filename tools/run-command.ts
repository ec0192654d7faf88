import { spawn } from 'node:child_process'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** The programs that npm brought come first, its Node among them, whoever starts a tool. */
export const ENVIRONMENT = { ...process.env, PATH: [join(ROOT, 'node_modules', '.bin'), process.env['PATH']].join(delimiter) }

/** Runs a command from the root of the repository, its output shown as it comes. @returns its exit code */
export async function runCommand(program: string, words: readonly string[]): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>()
  const child = spawn(program, words, { cwd: ROOT, env: ENVIRONMENT, stdio: 'inherit' })
  child.once('error', reject)
  child.once('exit', (code) => resolve(code ?? 1))
  return promise
}
