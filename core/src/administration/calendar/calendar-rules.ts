import type { PaperReference } from '../../d04-go-ahead/k3-extend.ts'
import { practice } from '../../kernel/ground.ts'
import { orElse, rule } from '../../kernel/rule.ts'
import { calendarProblems, type CalendarProblem } from '../../time/index.ts'
import { writtenDown } from '../references.ts'
import type { AdministrationRule } from '../act.ts'
import type { AdministrationSituation } from '../situation.ts'
import { calendarAfter, type CalendarChange } from './calendar-events.ts'
import type { DayEntered } from './days-entered.ts'

/*
 * What every change of the calendar must carry: the document that announces it, and days that leave a sound calendar. Each
 * thing that can be wrong with a calendar is a refusal of its own, so that whoever types the days in reads all of them at once.
 */

interface Announced {
  readonly document: PaperReference
}

/** The document by number and date. What is announced tomorrow cannot be entered today. */
export const documentRules = [
  writtenDown('calendar.document-written', ({ document }: Announced) => document.number),
  rule({
    id: 'calendar.document-not-in-future',
    basis: practice,
    holds: ({ data: { document }, today }: AdministrationSituation<Announced>) => orElse(document.date <= today, { date: document.date, today }),
  }),
] as const

/** Of days that are entered: at least one, each with its name, a worked Saturday with the day it pays for. */
export const enteredRules = [
  rule({
    id: 'calendar.days-entered',
    basis: practice,
    holds: ({ data: { days } }: AdministrationSituation<{ readonly days: readonly DayEntered[] }>) => orElse(days.length > 0),
  }),
  rule({
    id: 'calendar.days-named',
    basis: practice,
    holds: ({ data: { days } }: AdministrationSituation<{ readonly days: readonly DayEntered[] }>) => {
      const nameless = days.filter(({ name }) => name.trim() === '').map(({ date }) => date)
      return orElse(nameless.length === 0, { days: nameless })
    },
  }),
  rule({
    id: 'calendar.worked-day-pays-for-one',
    basis: practice,
    holds: ({ data: { days } }: AdministrationSituation<{ readonly days: readonly DayEntered[] }>) => {
      const wrong = days.filter((day) => (day.kind === 'swapped-in') !== (day.for !== undefined)).map(({ date }) => date)
      return orElse(wrong.length === 0, { days: wrong })
    },
  }),
] as const

const soundRule =
  <const Id extends string>(id: Id, problem: CalendarProblem['problem']) =>
  <Data>(changeOf: (data: Data) => CalendarChange): AdministrationRule<Data, Id> =>
    rule({
      id,
      basis: practice,
      holds: ({ data, calendar }: AdministrationSituation<Data>) => {
        const days = calendarProblems(calendarAfter(calendar.data, changeOf(data))).filter((found) => found.problem === problem).map(({ at }) => at)
        return orElse(days.length === 0, { days, from: calendar.from, until: calendar.until })
      },
    })

const SOUND = [
  soundRule('calendar.day-in-calendar', 'outside-the-calendar'),
  soundRule('calendar.day-once', 'entered-twice'),
  soundRule('calendar.worked-day-on-weekend', 'weekday-swapped-in'),
  soundRule('calendar.day-off-on-weekday', 'weekend-off'),
  soundRule('calendar.swap-whole', 'swap-without-its-day'),
] as const

/** The calendar that the change leaves is a sound one. No day that is none gets here: the contract reads days as days. */
export const leavesSoundCalendar = <Data>(changeOf: (data: Data) => CalendarChange): readonly AdministrationRule<Data>[] => SOUND.map((made) => made(changeOf))
