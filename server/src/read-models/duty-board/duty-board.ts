import { identifier, type DutyBoard, type DutyBoardQuery, type DutyCounts } from '@dam-lam/contract'
import { holdsOn, postKey, type Committee, type LocalDate, type WorkingCalendar } from '@dam-lam/core'
import type { Pool } from 'pg'
import { z } from 'zod'
import { committeesUnder } from '../../organisations/committees-under.ts'
import { Problem } from '../../problem.ts'
import { cursorKeys, page } from '../cursor.ts'
import { postsOf } from '../duty/holders.ts'
import type { Looking } from '../looking.ts'
import { named, type Wording } from '../wording.ts'
import { overseenBy, oversees } from './oversight.ts'

const cursor = z.tuple([identifier])

/** The figures of one holder under one kind of due day. */
interface Row {
  readonly holder: string
  readonly due_kind: 'law' | 'policy'
  readonly open: number
  readonly overdue: number
  readonly on_time: number
  readonly stated_on_time: number
  readonly late: number
  readonly oldest_due: LocalDate | null
}

/**
 * How the duties of a committee and of those below it stand today, in numbers, law and own rules apart. Numbers are all that
 * is told of cases whose inside the reader may not see.
 *
 * @throws Problem `not-found` for a committee over which the reader does not watch
 */
export async function dutyBoard(pool: Pool, query: DutyBoardQuery, looking: Looking, wording: Wording): Promise<DutyBoard> {
  const { organisation, moment, inForce } = looking
  const root = query.committee ?? overseenBy(looking)[0]
  if (root === undefined || !oversees(looking, root)) throw new Problem('not-found')
  const under = committeesUnder(root, organisation.organisations, moment.today)
  const asked = query.below ? under : under.slice(0, 1)
  const holders = new Map(asked.flatMap(({ id }) => holdersOf(id, looking).map((holder) => [holder, id] as const)))
  const values = [[...holders.keys()], query.dueFrom ?? null, query.dueTo ?? null, moment.today]
  const { rows } = await pool.query<Row>({ name: 'duty_board', text: 'select *, oldest_due::text as oldest_due from duty_counts($1, $2, $3, $4)', values })
  const ofCommittee = Map.groupBy(rows, ({ holder }) => holders.get(holder))
  const { calendar } = inForce.calendars.current
  const counted = (some: readonly Row[]) => ({ law: added(some, 'law', calendar, moment.today), policy: added(some, 'policy', calendar, moment.today) })
  const lines = asked.map(({ id }) => ({ id, ...counted(ofCommittee.get(id) ?? []) })).filter(({ law, policy }) => !query.overdue || law.overdue + policy.overdue > 0)
  const { items, nextCursor } = page(from(lines, cursorKeys(query.cursor, cursor)?.[0]), query.limit, ({ id }) => [id])
  const own = looking.reader.parties
  return {
    committee: named('committee', root, wording),
    items: items.map(({ id, ...figures }) => ({
      committee: named('committee', id, wording),
      below: hasBelow(id, under, looking),
      listed: own.includes(`committee/${id}`),
      ...figures,
    })),
    total: { committees: asked.length, ...counted(rows) },
    nextCursor,
  }
}

/** The posts and the bodies of a committee. */
const holdersOf = (committee: string, { organisation, moment }: Looking): readonly string[] => [
  ...postsOf(committee).map(postKey),
  ...organisation.data.bodies.filter((body) => body.committee === committee && holdsOn(body, moment.today)).map(({ id }) => postKey({ kind: 'body', body: id })),
]

const hasBelow = (id: string, under: readonly Committee[], { organisation, moment }: Looking): boolean =>
  under.some((committee) => organisation.organisations.superior(committee.id, moment.today) === id)

/** The lines after the last one shown. */
function from<Line extends { readonly id: string }>(lines: readonly Line[], after: string | undefined): readonly Line[] {
  return after === undefined ? lines : lines.slice(lines.findIndex(({ id }) => id === after) + 1)
}

function added(rows: readonly Row[], kind: Row['due_kind'], calendar: WorkingCalendar, today: LocalDate): DutyCounts {
  const some = rows.filter(({ due_kind: of }) => of === kind)
  const sum = (figure: (row: Row) => number): number => some.reduce((total, row) => total + figure(row), 0)
  const [oldest] = some.flatMap(({ oldest_due: day }) => day ?? []).toSorted()
  return {
    open: sum(({ open }) => open),
    overdue: sum(({ overdue }) => overdue),
    onTime: sum(({ on_time: onTime }) => onTime),
    statedOnTime: sum(({ stated_on_time: stated }) => stated),
    late: sum(({ late }) => late),
    longestOverdue: oldest === undefined ? 0 : calendar.workingDaysBetween(oldest, today),
  }
}
