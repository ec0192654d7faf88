/**
 * A day in Asia/Ho_Chi_Minh, written `YYYY-MM-DD`, without time and without zone.
 *
 * The regulation counts days, never hours, so the core knows no instant: "which day is it now" is answered outside. Being
 * plain text, dates order as strings do, go over the wire as they are, and read well in an event: `2022-12-14`.
 */

declare const localDateBrand: unique symbol

export type LocalDate = string & { readonly [localDateBrand]: true }

/** `malformed`: not of the form YYYY-MM-DD. `no-such-day`: of that form, but the calendar has no such day (30/02). */
export type DateProblem = 'malformed' | 'no-such-day'

export type ParsedDate = { readonly ok: true; readonly date: LocalDate } | { readonly ok: false; readonly problem: DateProblem }

/** Thrown by {@link localDate} for text that is no date. */
export class InvalidDateError extends Error {
  override readonly name = 'InvalidDateError'
  readonly problem: DateProblem
  constructor(text: string, problem: DateProblem) {
    super(`${JSON.stringify(text)} is no date: ${problem}`)
    this.problem = problem
  }
}

const FORM = /^\d{4}-\d{2}-\d{2}$/

/** Whether the Gregorian calendar gives this year a 29 February. */
const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

/** 28 to 31; 0 for a month that does not exist. */
export const daysInMonth = (year: number, month: number): number => {
  const lengths = [31, isLeapYear(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  return lengths[month - 1] ?? 0
}

const numbersIn = (text: string): { readonly year: number; readonly month: number; readonly day: number } => ({
  year: Number(text.slice(0, 4)),
  month: Number(text.slice(5, 7)),
  day: Number(text.slice(8, 10)),
})

/** Whether the text is a date, well written and in the calendar. */
export const isLocalDate = (text: string): text is LocalDate => {
  const { year, month, day } = numbersIn(text)
  return FORM.test(text) && day >= 1 && day <= daysInMonth(year, month)
}

/** Reads `YYYY-MM-DD`; says what is wrong instead of throwing. For text from outside. */
export const parseLocalDate = (text: string): ParsedDate => {
  if (isLocalDate(text)) return { ok: true, date: text }
  return { ok: false, problem: FORM.test(text) ? 'no-such-day' : 'malformed' }
}

/** Reads `YYYY-MM-DD`; throws {@link InvalidDateError}. For text that is known to be a date. */
export const localDate = (text: string): LocalDate => {
  const parsed = parseLocalDate(text)
  if (!parsed.ok) throw new InvalidDateError(text, parsed.problem)
  return parsed.date
}

/** The date of a year, month (1–12) and day; throws {@link InvalidDateError} when there is no such day. */
export const dateOf = (year: number, month: number, day: number): LocalDate =>
  localDate(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`)

/** Year, month (1–12) and day of a date. */
export const partsOf = (date: LocalDate): ReturnType<typeof numbersIn> => numbersIn(date)

/** As offices write it: `14/12/2022`. */
export const formatDate = (date: LocalDate): string => `${date.slice(8, 10)}/${date.slice(5, 7)}/${date.slice(0, 4)}`
