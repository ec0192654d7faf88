import { systemClock } from './clock.ts'
import { readConfig } from './config.ts'
import { applyCalendar } from './in-force/apply-calendar.ts'
import { inForceVersion } from './in-force/in-force-cache.ts'
import { rebuildReadModels } from './read-models/rebuild-read-models.ts'
import { runAlone } from './run-alone.ts'
import { resourcesOn } from './use-cases/resources.ts'

/* Makes all that lists show anew from the events. The program itself must not be running on the same data folder. */

await runAlone(readConfig(process.env), async (database) => {
  const resources = resourcesOn(database, systemClock)
  await applyCalendar(resources)
  const count = await rebuildReadModels(database.write, await resources.inForce.at(await inForceVersion(database.read)))
  console.log(`Đã dựng lại danh sách từ sự kiện của ${count} hồ sơ.`)
})
