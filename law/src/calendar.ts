/**
 * The official calendar: the days on which offices do not follow the plain week of Monday to Friday.
 *
 * The calendar is announced year by year, and late: the swap of 2/1/2026 for 10/1/2026 was announced on 25/12/2025. So each
 * day carries the document behind it and how sure it is, and whoever computes with a year not yet announced is told so.
 */

/**
 * - `statutory`: a holiday by law (ngày nghỉ lễ, tết). It may fall on a weekend.
 * - `compensatory`: the next working day, off because a holiday fell on a weekend (nghỉ bù, Labour Code 111(3)).
 * - `swapped-off`: a working day made free, paid for by a worked Saturday (nghỉ hoán đổi).
 * - `swapped-in`: that Saturday (làm bù).
 */
export type DayKind = 'statutory' | 'compensatory' | 'swapped-off' | 'swapped-in'

/**
 * - `confirmed`: announced; counts.
 * - `proposed`: spoken of, not announced; does not count until someone confirms it.
 * - `projected`: computed for a year not yet announced; counts until that year is announced.
 */
export type DayStatus = 'confirmed' | 'proposed' | 'projected'

/** The document or press report that announced the day; `computed` when none is at hand and the day follows by rule. */
export type DaySource = { readonly document: string; readonly date: string | null } | 'computed'

/** Dates are `YYYY-MM-DD`. */
export type CalendarDay = {
  readonly date: string
  readonly kind: DayKind
  readonly status: DayStatus
  /** In Vietnamese: «Tết Nguyên đán». */
  readonly name: string
  /** Of a `swapped-in` day: the day that it pays for. */
  readonly for?: string
  readonly source: DaySource
}

/** A calendar of the days from `from` to `until`, both included; announced up to and including `announcedUntil`. */
export type CalendarData = {
  readonly from: string
  readonly until: string
  readonly announcedUntil: string
  readonly days: readonly CalendarDay[]
}
