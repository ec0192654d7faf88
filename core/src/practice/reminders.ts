import type { Duty } from '../kernel/duty.ts'
import type { Policy } from '../policy.ts'
import { addDays, type LocalDate, type WorkingCalendar } from '../time/index.ts'

/**
 * Whoever owes something is reminded of it twice before the due day, once when it has passed, and then the superior is
 * told. The text asks for all this to be «thực hiện nghiêm» and sets no days: the numbers are policy.
 *
 * A reply due on Thursday 02/02/2023 is called to mind 5 working days before, on 19/01 (Tết lies between), and again on
 * 01/02; if it is not given, on 03/02 as overdue; and on 07/02, the third working day after, the superior is told of it.
 */
export const RUNGS = ['early', 'last', 'overdue', 'superior'] as const

/** One step of the ladder; the name is kept beside what was told, and stays. */
export type Rung = (typeof RUNGS)[number]

/** A step of the ladder and the day from which it is to be told. */
export interface Reminder {
  readonly rung: Rung
  readonly day: LocalDate
}

/**
 * When a duty is called to mind; nothing once it has ended. A step before the duty arose is left out, and so is one that lies
 * beyond the calendar.
 */
export function reminders({ since, due: { date }, end }: Pick<Duty, 'since' | 'due' | 'end'>, calendar: WorkingCalendar, policy: Policy): readonly Reminder[] {
  if (end !== null) return []
  const days: Readonly<Record<Rung, LocalDate | null>> = {
    early: workingDaysBefore(date, policy['reminder.early-working-days-before'], calendar),
    last: workingDaysBefore(date, policy['reminder.last-working-days-before'], calendar),
    overdue: workingDaysAfter(date, 1, calendar),
    superior: workingDaysAfter(date, policy['reminder.superior-working-days-after'], calendar),
  }
  const steps = RUNGS.flatMap((rung) => {
    const day = days[rung]
    return day === null || day < since ? [] : [{ rung, day }]
  })
  // Two steps before that fall on one day say the same thing.
  return steps.filter(({ rung, day }) => rung !== 'early' || !steps.some((other) => other.rung === 'last' && other.day <= day))
}

/** The last working day from which `n` working days lead to the day; null where the calendar does not reach so far. */
function workingDaysBefore(date: LocalDate, n: number, calendar: WorkingCalendar): LocalDate | null {
  for (let day = date; day >= calendar.from; day = addDays(day, -1)) {
    if (calendar.isWorkingDay(day) && calendar.workingDaysBetween(day, date) >= n) return day
  }
  return null
}

/** The `n`-th working day after, at least the first: on the due day itself nothing is late. */
function workingDaysAfter(date: LocalDate, n: number, calendar: WorkingCalendar): LocalDate | null {
  const wanted = Math.max(n, 1)
  return calendar.workingDaysBetween(date, calendar.until) < wanted ? null : calendar.after(date, wanted)
}
