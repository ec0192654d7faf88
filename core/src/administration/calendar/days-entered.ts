import type { CalendarDay } from '@dam-lam/law'
import type { PaperReference } from '../../d04-go-ahead/k3-extend.ts'
import type { LocalDate } from '../../time/index.ts'
import { sourceOf } from './calendar-events.ts'

/** One day as an administrator copies it from its document. */
export interface DayEntered {
  readonly date: LocalDate
  readonly kind: CalendarDay['kind']
  /** In Vietnamese: «Tết Nguyên đán». */
  readonly name: string
  /** Of a Saturday or Sunday that is worked: the day off that it pays for. */
  readonly for?: LocalDate | undefined
}

/** The days as the calendar keeps them: announced, with their document. */
export const daysOf = (days: readonly DayEntered[], document: PaperReference): readonly CalendarDay[] =>
  days.map(({ date, kind, name, for: off }) => ({ date, kind, status: 'confirmed', name: name.trim(), ...(off && { for: off }), source: sourceOf(document) }))
