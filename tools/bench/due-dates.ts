import { addDays, isWeekend, localDate, officialCalendar, type LocalDate } from '@dam-lam/core'
import { measureInTurns, report } from './measure.ts'

const FIRST = localDate('2020-01-01')
const STARTS: readonly LocalDate[] = Array.from({ length: 2000 }, (_, index) => addDays(FIRST, index))
const LIMIT = 60

/** Worked or not, by one look into a table: the cheapest question a walk can ask. */
const worked = (day: LocalDate): boolean => {
  const entry = officialCalendar.entry(day)
  return entry === null ? !isWeekend(day) : entry.kind === 'swapped-in'
}

/** The definition of a due date, one day at a time: what the calendar's answer is held against. */
function dayByDay(start: LocalDate, n: number): LocalDate {
  let day = start
  for (let counted = 0; counted < n; ) {
    day = addDays(day, 1)
    if (worked(day)) counted += 1
  }
  return day
}

const over = (dueDate: (start: LocalDate) => LocalDate) => (): number => {
  for (const start of STARTS) dueDate(start)
  return STARTS.length
}

/** (c) Due dates a second, working day 60, beside walking day by day. */
export async function benchDueDates(): Promise<void> {
  console.log('\n(c) due dates, working day 60; aim: 50 × the walk')
  const walk = 'walking day by day'
  const measured = await measureInTurns(
    [
      { name: 'WorkingCalendar.after', turn: over((start) => officialCalendar.after(start, LIMIT)) },
      { name: walk, turn: over((start) => dayByDay(start, LIMIT)) },
    ],
    9,
  )
  report(measured, walk)
}
