import { practice } from '../../kernel/ground.ts'
import { orElse, rule } from '../../kernel/rule.ts'
import type { LocalDate } from '../../time/index.ts'
import type { AdministrationSituation } from '../situation.ts'

interface DatesNamed {
  readonly dates: readonly LocalDate[]
}

/** An act on days that the calendar has already names at least one of them. */
export const datesNamed = rule({
  id: 'calendar.dates-named',
  basis: practice,
  holds: ({ data: { dates } }: AdministrationSituation<DatesNamed>) => orElse(dates.length > 0),
})
