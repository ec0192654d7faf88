import { ensureWebBuilt } from '../../server/src/web/build-web.ts'
import { benchDirectory, removeDirectory, startBenchServer } from './bench-server.ts'

/** From the start of the process to `ready`, the web already built: the first time on a folder, and the second. */
export async function benchStart(): Promise<void> {
  console.log('\n(d) from the start to ready; aim: cold under 5 s, warm under 2 s')
  await ensureWebBuilt()
  const directory = benchDirectory()
  try {
    for (const kind of ['cold (new database, demonstration data)', 'warm (the same folder)']) {
      const server = await startBenchServer(directory)
      console.log(`  ${kind.padEnd(48)} ${(server.startedInMs / 1000).toFixed(2).padStart(12)} s`)
      await server.stop()
    }
  } finally {
    removeDirectory(directory)
  }
}
