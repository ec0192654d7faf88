import type { PaperReference } from '../../d04-go-ahead/k3-extend.ts'
import { practice } from '../../kernel/ground.ts'
import { orElse, rule } from '../../kernel/rule.ts'
import { partsOf } from '../../time/index.ts'
import { administrativeAct } from '../act.ts'
import { byAdministrator } from '../by-administrator.ts'
import type { AdministrationSituation } from '../situation.ts'
import type { CalendarChange, CalendarEvents } from './calendar-events.ts'
import { documentRules, enteredRules, leavesSoundCalendar } from './calendar-rules.ts'
import { daysOf, type DayEntered } from './days-entered.ts'

/** The whole year is announced: all of its days, in place of those that were computed for it. */
export interface AnnounceYearData {
  readonly year: number
  readonly days: readonly DayEntered[]
  readonly document: PaperReference
}

const announced = ({ year, days, document }: AnnounceYearData): CalendarEvents['YearAnnounced'] => ({ year, days: daysOf(days, document), document })
const change = (data: AnnounceYearData): CalendarChange => ({ type: 'YearAnnounced', data: announced(data) })

/** One year after the other, as they are announced; none is passed over, or its computed days would be lost. */
const inOrder = rule({
  id: 'announce-year.in-order',
  basis: practice,
  holds: ({ data: { year }, calendar }: AdministrationSituation<AnnounceYearData>) => {
    const next = partsOf(calendar.announcedUntil).year + 1
    return orElse(year === next && next <= partsOf(calendar.until).year, { year, next, last: partsOf(calendar.until).year })
  },
})

const daysOfYear = rule({
  id: 'announce-year.days-of-year',
  basis: practice,
  holds: ({ data: { year, days } }: AdministrationSituation<AnnounceYearData>) => {
    const others = days.filter(({ date }) => partsOf(date).year !== year).map(({ date }) => date)
    return orElse(others.length === 0, { days: others, year })
  },
})

export const announceYear = administrativeAct({
  name: 'announce-year',
  basis: practice,
  stream: () => 'calendar',
  power: [byAdministrator],
  carries: [...documentRules, inOrder, daysOfYear, ...enteredRules, ...leavesSoundCalendar(change)],
  events: ({ data }: AdministrationSituation<AnnounceYearData>) => [{ type: 'YearAnnounced', data: announced(data) }],
})
