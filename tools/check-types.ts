import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ENVIRONMENT, ROOT } from './run-command.ts'

/* Compiles every workspace under its own settings, and the tools, stories and pure tests under the root's. Two at a time. */

const waiting = ['core', 'law', 'contract', 'server', 'web', '.'].map((folder) => join(folder, 'tsconfig.json'))
const AT_A_TIME = 2

async function check(project: string): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>()
  execFile('tsc', ['--project', project], { cwd: ROOT, env: ENVIRONMENT, maxBuffer: Infinity }, (error, output) => {
    console.log(error === null ? `ok      ${project}` : `failed  ${project}\n${output}`)
    resolve(error === null)
  })
  return promise
}

async function checkWaiting(): Promise<boolean> {
  let allRight = true
  for (let project = waiting.shift(); project !== undefined; project = waiting.shift()) {
    allRight = (await check(project)) && allRight
  }
  return allRight
}

const missing = waiting.filter((project) => !existsSync(join(ROOT, project)))
if (missing.length > 0) throw new Error(`no such project: ${missing.join(', ')}`)
const outcomes = await Promise.all(Array.from({ length: AT_A_TIME }, checkWaiting))
process.exitCode = outcomes.every(Boolean) ? 0 : 1
