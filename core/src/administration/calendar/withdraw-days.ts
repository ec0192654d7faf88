import type { PaperReference } from '../../d04-go-ahead/k3-extend.ts'
import { practice } from '../../kernel/ground.ts'
import { orElse, rule } from '../../kernel/rule.ts'
import type { LocalDate } from '../../time/index.ts'
import { administrativeAct } from '../act.ts'
import { byAdministrator } from '../by-administrator.ts'
import { writtenDown } from '../references.ts'
import type { AdministrationSituation } from '../situation.ts'
import type { CalendarChange } from './calendar-events.ts'
import { documentRules, leavesSoundCalendar } from './calendar-rules.ts'
import { datesNamed } from './dates-named.ts'

/** Days do not hold any more, or never did: each becomes a plain day of the week again. */
export interface WithdrawDaysData {
  readonly dates: readonly LocalDate[]
  readonly reason: string
  readonly document: PaperReference
}

const change = (data: WithdrawDaysData): CalendarChange => ({ type: 'DaysWithdrawn', data })

const known = rule({
  id: 'withdraw-days.known',
  basis: practice,
  holds: ({ data: { dates }, calendar }: AdministrationSituation<WithdrawDaysData>) => {
    const unknown = dates.filter((date) => !calendar.data.days.some((day) => day.date === date))
    return orElse(unknown.length === 0, { days: unknown })
  },
})

export const withdrawDays = administrativeAct({
  name: 'withdraw-days',
  basis: practice,
  stream: () => 'calendar',
  power: [byAdministrator],
  carries: [...documentRules, datesNamed, known, writtenDown('withdraw-days.reason', ({ reason }: WithdrawDaysData) => reason), ...leavesSoundCalendar(change)],
  events: ({ data }: AdministrationSituation<WithdrawDaysData>) => [{ type: 'DaysWithdrawn', data }],
})
