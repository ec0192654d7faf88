import { addDays, type LocalDate } from '@dam-lam/core'

/** One day to be marked in a calendar. */
export interface CalendarEntry {
  /** Unique in the world and stable: a changed entry replaces the old one. */
  readonly uid: string
  readonly day: LocalDate
  readonly summary: string
  readonly description: string
  readonly url: string
}

/**
 * A calendar in the notation of RFC 5545: all-day entries that leave the day free.
 *
 * @param stamp  the instant at which it was written, RFC 3339
 */
export function icalendar(name: string, entries: readonly CalendarEntry[], stamp: string): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Dam Lam//VI',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    ...entries.flatMap(({ uid, day, summary, description, url }) => [
      'BEGIN:VEVENT',
      `UID:${escaped(uid)}`,
      `DTSTAMP:${stamp.replaceAll(/[-:]|\.\d+/g, '')}`,
      `DTSTART;VALUE=DATE:${compact(day)}`,
      `DTEND;VALUE=DATE:${compact(addDays(day, 1))}`,
      `SUMMARY:${escaped(summary)}`,
      `DESCRIPTION:${escaped(description)}`,
      `URL:${url}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

const compact = (day: LocalDate): string => day.replaceAll('-', '')

const escaped = (text: string): string => text.replaceAll(/[\\;,]/g, String.raw`\$&`).replaceAll(/\r\n|\r|\n/g, String.raw`\n`)

const LONGEST = 75

/** A line of at most 75 octets; what is longer goes on in the next, and no sign is cut apart. */
function folded(line: string): string {
  let text = ''
  let length = 0
  for (const sign of line) {
    const octets = Buffer.byteLength(sign)
    if (length + octets > LONGEST) {
      text += '\r\n '
      length = 1
    }
    text += sign
    length += octets
  }
  return text
}
