import type { LocalDate } from './local-date.ts'
import type { WorkingCalendar } from './working-calendar.ts'

/** One version of the working calendar. Version 1 is the one with which the program comes. */
export interface CalendarVersion {
  readonly version: number
  /** The SHA-256 of its canonical text. */
  readonly id: string
  /** The instant from which it was known, RFC 3339; null for the first, which was always known. */
  readonly enteredAt: string | null
  /** What announced it; null for the first. */
  readonly document: CalendarDocument | null
  readonly calendar: WorkingCalendar
}

/** A document that announces days, by its number and date. */
export interface CalendarDocument {
  readonly number: string
  readonly date: LocalDate
}

/** Thrown for a version that nobody has announced. */
export class UnknownCalendarError extends Error {
  override readonly name = 'UnknownCalendarError'
}

/** Every version of the calendar in its order; none is ever lost, because what was done under it stays as it was. */
export class CalendarHistory {
  readonly versions: readonly CalendarVersion[]
  readonly first: CalendarVersion
  /** The version in force now. */
  readonly current: CalendarVersion

  constructor(first: CalendarVersion, later: readonly CalendarVersion[] = []) {
    this.versions = [first, ...later]
    this.first = first
    this.current = later.at(-1) ?? first
  }

  /** The version that was in force at an instant. */
  at(instant: string): CalendarVersion {
    return this.versions.findLast(({ enteredAt }) => enteredAt === null || enteredAt <= instant) ?? this.first
  }

  /** @throws UnknownCalendarError */
  numbered(version: number): CalendarVersion {
    return this.#found(this.versions.find((one) => one.version === version), version)
  }

  /** The calendar that has this id. @throws UnknownCalendarError */
  identified(id: string): CalendarVersion {
    return this.#found(this.versions.findLast((one) => one.id === id), id)
  }

  /** The history as it was when this version was the last. @throws UnknownCalendarError */
  upTo(version: number): CalendarHistory {
    this.numbered(version)
    return new CalendarHistory(this.first, this.versions.slice(1).filter((one) => one.version <= version))
  }

  #found(found: CalendarVersion | undefined, asked: number | string): CalendarVersion {
    if (!found) throw new UnknownCalendarError(`No calendar has the version ${asked}`)
    return found
  }
}

/** A history of which only one calendar is known. */
export const onlyCalendar = (calendar: WorkingCalendar, id = ''): CalendarHistory => new CalendarHistory({ version: 1, id, enteredAt: null, document: null, calendar })
