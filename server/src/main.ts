import { readConfig } from './config.ts'
import { startServer, type RunningServer } from './http/start-server.ts'
import { ensureWebBuilt } from './web/build-web.ts'

/*
 * Starts the program. Whatever hinders the start is said in words and ends it with 1; SIGTERM or SIGINT lets what is under
 * way finish, stops the database and ends it with 0.
 */
const reading = readConfig(process.env)
if (reading.ok) await run(startServer(reading.config, ensureWebBuilt))
else refuse(reading.problems.map(({ variable, message }) => `${variable} ${message}.`))

async function run(starting: Promise<RunningServer>): Promise<void> {
  let asked = false
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      if (!asked) void starting.then(({ stop }) => stop()).then(() => process.exit(0), fail)
      asked = true
    })
  }
  try {
    const { url, demoPassword } = await starting
    if (demoPassword !== undefined) console.log(`Mật khẩu của các tài khoản minh họa: ${demoPassword}`)
    console.log(`ready ${url}`)
  } catch (error) {
    fail(error)
  }
}

function fail(error: unknown): never {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}

function refuse(problems: readonly string[]): void {
  for (const problem of problems) console.error(problem)
  process.exitCode = 1
}
