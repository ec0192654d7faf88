import { enableCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'
import { readConfig } from './config.ts'
import type { RunningServer } from './http/start-server.ts'
import { startFailure } from './start-failure.ts'

/*
 * Starts the program. Whatever hinders the start is said in words and ends it with 1; SIGTERM or SIGINT lets what is under
 * way finish, stops the database and ends it with 0.
 */
const reading = readConfig(process.env)
if (reading.ok) {
  // What was compiled once need not be at the next start; so the rest is loaded only after this line.
  enableCompileCache(fileURLToPath(new URL('../../.cache/compiled', import.meta.url)))
  const [{ startServer }, { ensureWebBuilt }] = await Promise.all([import('./http/start-server.ts'), import('./web/build-web.ts')])
  await run(startServer(reading.config, ensureWebBuilt))
} else refuse(reading.problems.map(({ variable, message }) => `${variable} ${message}.`))

async function run(starting: Promise<RunningServer>): Promise<void> {
  let asked = false
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      if (!asked) void starting.then(({ stop }) => stop()).then(() => process.exit(0), fail)
      asked = true
    })
  }
  try {
    const { url, demoPassword, firstStart } = await starting
    if (demoPassword !== undefined) console.log(`Mật khẩu của các tài khoản minh họa: ${demoPassword}`)
    if (firstStart !== undefined) console.log(`Chưa có người quản trị. Mở liên kết này để bắt đầu (dùng một lần, trong 24 giờ): ${firstStart}`)
    console.log(`ready ${url}`)
  } catch (error) {
    fail(error)
  }
}

function fail(error: unknown): never {
  console.error(startFailure(error))
  process.exit(1)
}

function refuse(problems: readonly string[]): void {
  for (const problem of problems) console.error(problem)
  process.exitCode = 1
}
