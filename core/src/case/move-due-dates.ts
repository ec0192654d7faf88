import type { CalendarDay } from '@dam-lam/law'
import { practice } from '../kernel/ground.ts'
import type { Duty } from '../kernel/duty.ts'
import type { Post } from '../organisations/post.ts'
import { changedDays, onlyCalendar, type LocalDate, type WorkingCalendar } from '../time/index.ts'
import { duties, type DutyName } from './duties.ts'
import type { Handlers } from './handlers.ts'
import { systemAct, type SystemSituation } from './system-act.ts'
import type { PaperReference } from '../d04-go-ahead/k3-extend.ts'

/**
 * The calendar changes late: the swap of 29/4/2024 for 4/5/2024 was announced on 12/4/2024. What is open is then counted
 * anew, and the case says from which day to which, and why. A due day can move back, and, where a Saturday is swapped in, a
 * day earlier. What is done stays as it was done: its due day is that of the calendar under which it was done.
 */
export interface MoveDueDatesData {
  /** The versions of the calendar: under which the case stood, and under which it stands now. */
  readonly from: string
  readonly to: string
  /** What announced the change. */
  readonly document: PaperReference | null
}

/** One due day that moved. */
export interface MovedDueDate {
  /** The id of the duty. */
  readonly duty: string
  readonly what: DutyName
  readonly holder: Post
  /** The event since which it is owed. */
  readonly startedBy: number
  readonly oldDate: LocalDate
  readonly newDate: LocalDate
}

/** A day that is worked now and was not, or the other way round. */
export interface ReasonOfMove {
  readonly date: LocalDate
  readonly works: boolean
  /** What the calendar calls it; null for a day that became a plain day again. */
  readonly name: string | null
  readonly kind: CalendarDay['kind'] | null
}

export interface DueDateMove {
  readonly calendar: { readonly from: string; readonly to: string }
  readonly document: PaperReference | null
  readonly moved: readonly MovedDueDate[]
  readonly because: readonly ReasonOfMove[]
}

export interface DueDateEvents {
  readonly DueDateMoved: DueDateMove
}

const isOpen = ({ end }: Duty): boolean => end === null

/** The open duties whose due day is another in the second calendar than in the first. */
function movedBetween(before: readonly Duty[], after: readonly Duty[]): readonly { readonly duty: Duty; readonly oldDate: LocalDate }[] {
  const old = new Map(before.map(({ id, due }) => [id, due.date]))
  return after.filter(isOpen).flatMap((duty) => {
    const oldDate = old.get(duty.id)
    return oldDate === undefined || oldDate === duty.due.date ? [] : [{ duty, oldDate }]
  })
}

function reasons(before: WorkingCalendar, after: WorkingCalendar, moves: ReturnType<typeof movedBetween>): readonly ReasonOfMove[] {
  const first = moves.map(({ duty }) => duty.since).toSorted()[0]
  const last = moves.flatMap(({ duty, oldDate }) => [duty.due.date, oldDate]).toSorted().at(-1)
  if (first === undefined || last === undefined) return []
  return changedDays(before, after, first, last).map(({ date, entry }) => ({
    date,
    works: after.isWorkingDay(date),
    name: entry?.name ?? null,
    kind: entry?.kind ?? null,
  }))
}

export const moveDueDates = systemAct({
  name: 'move-due-dates',
  basis: practice,
  events: ({ file, data, calendarOf, policyOf }: SystemSituation<MoveDueDatesData>) => {
    const [before, after] = [calendarOf(data.from), calendarOf(data.to)]
    const moves = movedBetween(duties(file, { calendars: onlyCalendar(before), policyOf }), duties(file, { calendars: onlyCalendar(after), policyOf }))
    if (moves.length === 0) return []
    const moved = moves.map(({ duty: { id, what, holder, startedBy, due }, oldDate }) => ({ duty: id, what, holder, startedBy, oldDate, newDate: due.date }))
    const { from, to, document } = data
    return [{ type: 'DueDateMoved', data: { calendar: { from, to }, document, moved, because: reasons(before, after, moves) } }]
  },
})

export const dueDateHandlers: Handlers<keyof DueDateEvents> = {
  DueDateMoved: (file, { data, on, enteredOn }, event) => ({ dueDateMoves: [...file.dueDateMoves, { ...data, event, on, enteredOn }] }),
}
