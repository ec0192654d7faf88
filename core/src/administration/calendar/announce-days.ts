import type { PaperReference } from '../../d04-go-ahead/k3-extend.ts'
import { practice } from '../../kernel/ground.ts'
import { orElse, rule } from '../../kernel/rule.ts'
import { administrativeAct } from '../act.ts'
import { byAdministrator } from '../by-administrator.ts'
import type { AdministrationSituation } from '../situation.ts'
import type { CalendarChange, CalendarEvents } from './calendar-events.ts'
import { documentRules, enteredRules, leavesSoundCalendar } from './calendar-rules.ts'
import { daysOf, type DayEntered } from './days-entered.ts'

/** A document makes days free, or has a Saturday worked. A day that stands in the calendar already is replaced. */
export interface AnnounceDaysData {
  readonly days: readonly DayEntered[]
  readonly document: PaperReference
}

const announced = ({ days, document }: AnnounceDaysData): CalendarEvents['DaysAnnounced'] => ({ days: daysOf(days, document), document })
const change = (data: AnnounceDaysData): CalendarChange => ({ type: 'DaysAnnounced', data: announced(data) })

const changesSomething = rule({
  id: 'announce-days.changes-something',
  basis: practice,
  appliesWhen: ({ data }: AdministrationSituation<AnnounceDaysData>) => data.days.length > 0,
  holds: ({ data: { days }, calendar }: AdministrationSituation<AnnounceDaysData>) => {
    const stands = ({ date, kind, name }: DayEntered): boolean =>
      calendar.data.days.some((day) => day.date === date && day.status === 'confirmed' && day.kind === kind && day.name === name.trim())
    return orElse(!days.every(stands), { days: days.map(({ date }) => date) })
  },
})

export const announceDays = administrativeAct({
  name: 'announce-days',
  basis: practice,
  stream: () => 'calendar',
  power: [byAdministrator],
  carries: [...documentRules, ...enteredRules, ...leavesSoundCalendar(change), changesSomething],
  events: ({ data }: AdministrationSituation<AnnounceDaysData>) => [{ type: 'DaysAnnounced', data: announced(data) }],
})
