import type { PaperReference } from '../../d04-go-ahead/k3-extend.ts'
import { practice } from '../../kernel/ground.ts'
import { orElse, rule } from '../../kernel/rule.ts'
import type { LocalDate } from '../../time/index.ts'
import { administrativeAct } from '../act.ts'
import { byAdministrator } from '../by-administrator.ts'
import type { AdministrationSituation } from '../situation.ts'
import type { CalendarChange } from './calendar-events.ts'
import { documentRules, leavesSoundCalendar } from './calendar-rules.ts'
import { datesNamed } from './dates-named.ts'

/** Days that were only spoken of are announced by a document, as they were spoken of. */
export interface ConfirmDaysData {
  readonly dates: readonly LocalDate[]
  readonly document: PaperReference
}

const change = (data: ConfirmDaysData): CalendarChange => ({ type: 'DaysConfirmed', data })

const proposed = rule({
  id: 'confirm-days.proposed',
  basis: practice,
  holds: ({ data: { dates }, calendar }: AdministrationSituation<ConfirmDaysData>) => {
    const others = dates.filter((date) => !calendar.data.days.some((day) => day.date === date && day.status === 'proposed'))
    return orElse(others.length === 0, { days: others })
  },
})

export const confirmDays = administrativeAct({
  name: 'confirm-days',
  basis: practice,
  stream: () => 'calendar',
  power: [byAdministrator],
  carries: [...documentRules, datesNamed, proposed, ...leavesSoundCalendar(change)],
  events: ({ data }: AdministrationSituation<ConfirmDaysData>) => [{ type: 'DaysConfirmed', data }],
})
