import { isLocalDate, type LocalDate } from '@dam-lam/core'

export interface CountAsked {
  readonly from: LocalDate
  readonly add: number
}

/** The number of working days in which a proposal must be answered (Điều 4 khoản 3): what one most often wants to count. */
const REPLY_DAYS = 30
const MOST = 1_500

/** What an address asks to be counted; an empty or unreadable one asks for thirty days from today. */
export function countInAddress({ tu, them }: Readonly<Record<string, unknown>>, today: LocalDate): CountAsked {
  return {
    from: typeof tu === 'string' && isLocalDate(tu) ? tu : today,
    add: readNumberOfDays(them) ?? REPLY_DAYS,
  }
}

/** A number of working days as it is typed: a whole number up to 1500; `null` for anything else. */
export function readNumberOfDays(typed: unknown): number | null {
  if (typeof typed !== 'string' || !/^\d{1,4}$/.test(typed)) return null
  return Number(typed) <= MOST ? Number(typed) : null
}
