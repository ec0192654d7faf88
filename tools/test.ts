import { ensureWebBuilt } from '../server/src/web/build-web.ts'
import { runCommand } from './run-command.ts'

/* Runs the tests; words after `npm test --` go to Vitest. The stories need the screens, so these are built first if stale. */

await ensureWebBuilt()
process.exitCode = await runCommand('vitest', ['run', ...process.argv.slice(2)])
