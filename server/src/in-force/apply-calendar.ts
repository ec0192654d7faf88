import type { Resources } from '../use-cases/resources.ts'
import { bringUpToDate } from './bring-up-to-date.ts'
import { inForceVersion } from './in-force-cache.ts'

/** So many cases are looked for at a time. */
const PORTION = 100

/**
 * Counts anew whatever is open in any case, by the calendar in force. Which cases still stand under an older one is written
 * beside their duties, so this goes on where it was interrupted, and does nothing where nothing is left to do.
 *
 * @returns in how many cases a due day moved
 */
export async function applyCalendar(resources: Resources): Promise<number> {
  const { pools, inForce } = resources
  const { calendars } = await inForce.at(await inForceVersion(pools.read))
  let moved = 0
  for (;;) {
    const { rows } = await pools.write.query<{ case: string }>({ name: 'cases_behind', text: BEHIND, values: [calendars.current.version, PORTION] })
    for (const { case: caseId } of rows) {
      const events = await bringUpToDate(caseId, resources)
      moved += Number(events.length > 0)
    }
    if (rows.length < PORTION) return moved
  }
}

const BEHIND = `
  select distinct case_id as case from duty where ended_how is null and calendar < $1 order by case_id limit $2`
