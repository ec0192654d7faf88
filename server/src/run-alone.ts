import { publicUrlOf, type ConfigReading } from './config.ts'
import { lockDataDirectory } from './database/data-directory-lock.ts'
import { openDatabase, type Database } from './database/open.ts'
import { startFailure } from './start-failure.ts'

/**
 * Runs a piece of work on the data while the program itself does not run; `work` gets the database and the address of the
 * program. Whatever hinders it is said as at a start, and the process ends with 1.
 */
export async function runAlone(reading: ConfigReading, work: (database: Database, url: string) => Promise<void>): Promise<void> {
  if (!reading.ok) {
    for (const { variable, message } of reading.problems) console.error(`${variable} ${message}.`)
    process.exitCode = 1
    return
  }
  const { config } = reading
  try {
    const url = publicUrlOf(config, config.port)
    const lock = lockDataDirectory(config.dataDir, url)
    const database = await openDatabase(config.database, lock)
    try {
      await work(database, url)
    } finally {
      await database.stop()
      lock.release()
    }
  } catch (error) {
    console.error(startFailure(error))
    process.exitCode = 1
  }
}
