import { systemClock } from './clock.ts'
import { publicUrlOf, readConfig } from './config.ts'
import { lockDataDirectory } from './database/data-directory-lock.ts'
import { openDatabase } from './database/open.ts'
import { applyCalendar } from './in-force/apply-calendar.ts'
import { inForceVersion } from './in-force/in-force-cache.ts'
import { rebuildReadModels } from './read-models/rebuild-read-models.ts'
import { startFailure } from './start-failure.ts'
import { resourcesOn } from './use-cases/resources.ts'

/* Makes all that lists show anew from the events. The program itself must not be running on the same data folder. */

const reading = readConfig(process.env)
if (!reading.ok) {
  for (const { variable, message } of reading.problems) console.error(`${variable} ${message}.`)
  process.exit(1)
}
const { config } = reading
try {
  const lock = lockDataDirectory(config.dataDir, publicUrlOf(config, config.port))
  const database = await openDatabase(config.database, lock)
  try {
    const resources = resourcesOn(database, systemClock)
    await applyCalendar(resources)
    const count = await rebuildReadModels(database.write, await resources.inForce.at(await inForceVersion(database.read)))
    console.log(`Đã dựng lại danh sách từ sự kiện của ${count} hồ sơ.`)
  } finally {
    await database.stop()
    lock.release()
  }
} catch (error) {
  console.error(startFailure(error))
  process.exitCode = 1
}
