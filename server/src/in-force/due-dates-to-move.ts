import type { DueDatesToMove } from '@dam-lam/contract'
import { changedDays, decideSystem, fold, SYSTEM, type AdministrativeEvent, type DueDateMove, type LocalDate, type WorkingCalendar } from '@dam-lam/core'
import type { Moment } from '../clock.ts'
import { systemContext } from '../cases/circumstances.ts'
import { loadCase } from '../use-cases/load-case.ts'
import type { Resources } from '../use-cases/resources.ts'
import { advanced, type InForce } from './in-force.ts'
import { inForceVersion } from './in-force-cache.ts'

/** So many lines are told; the numbers are of all. */
const MOST_LINES = 50

/** What these events of the calendar would do to the due days of open cases: counted as it would be done, and not written. */
export async function dueDatesToMove(events: readonly AdministrativeEvent[], resources: Resources): Promise<DueDatesToMove> {
  const { pools, inForce, clock } = resources
  const before = await inForce.at(await inForceVersion(pools.read))
  const after = advanced(before, events)
  const moment = clock.read()
  const moved: DueDateMove['moved'][] = []
  for (const caseId of await openAcross(before.calendars.current.calendar, after.calendars.current.calendar, resources)) {
    moved.push(await movedIn(caseId, { before, after, moment }, resources))
  }
  const all = moved.flat()
  return { cases: moved.filter(({ length }) => length > 0).length, dueDates: all.length, moves: lines(all) }
}

/** The open cases in which something is due on or after the first day that changes; an earlier due day stays where it is. */
async function openAcross(before: WorkingCalendar, after: WorkingCalendar, { pools }: Resources): Promise<readonly string[]> {
  const [first] = changedDays(before, after, before.from, before.until)
  if (!first) return []
  const { rows } = await pools.write.query<{ id: string }>(
    'select distinct case_id as id from duty where ended_how is null and due_on >= $1 order by case_id',
    [first.date],
  )
  return rows.map(({ id }) => id)
}

interface Change {
  readonly before: InForce
  readonly after: InForce
  readonly moment: Moment
}

async function movedIn(caseId: string, { before, after, moment }: Change, { pools, organisations }: Resources): Promise<DueDateMove['moved']> {
  const loaded = await loadCase(pools.write, { person: SYSTEM.person }, caseId, undefined, moment)
  if (!loaded || loaded.events.length === 0) return []
  const [from, to] = [before.calendars.current, after.calendars.current]
  const command = { act: 'move-due-dates', data: { from: from.id, to: to.id, document: to.document } } as const
  const context = systemContext(moment, await organisations.at(loaded.organisationVersion), after)
  return decideSystem(fold(caseId, loaded.events), command, context).flatMap((event) => (event.type === 'DueDateMoved' ? event.data.moved : []))
}

function lines(moved: DueDateMove['moved']): DueDatesToMove['moves'] {
  const byDays = Map.groupBy(moved, ({ oldDate, newDate }) => `${oldDate} ${newDate}`)
  return [...byDays.values()]
    .flatMap((same) => same.slice(0, 1).map(({ oldDate, newDate }) => ({ from: oldDate, to: newDate, dueDates: same.length })))
    .toSorted((a, b) => order(a.from, b.from) || order(a.to, b.to))
    .slice(0, MOST_LINES)
}

const order = (a: LocalDate, b: LocalDate): number => (a < b ? -1 : Number(a > b))
