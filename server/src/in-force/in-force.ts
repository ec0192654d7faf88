import { CALENDAR_EVENT_TYPES, calendarAfter, calendarFrom, CalendarHistory, canonicalCalendar, officialCalendar, PolicyHistory, withPolicySet, type AdministrativeEvent, type CalendarChange, type CalendarVersion, type PolicySet } from '@dam-lam/core'
import { OFFICIAL_CALENDAR_ID } from '@dam-lam/law'
import { createHash } from 'node:crypto'
import { readEventText } from '../event-store/event-text.ts'

/** What decisions and due days rest on besides the case and the organisation: every calendar and every policy there ever was. */
export interface InForce {
  /** Moves whenever the calendar or a policy does. */
  readonly version: number
  readonly calendars: CalendarHistory
  readonly policies: PolicyHistory
}

const SHIPPED: CalendarVersion = { version: 1, id: OFFICIAL_CALENDAR_ID, enteredAt: null, document: null, calendar: officialCalendar }

/** What is in force after these events of the stream `calendar` and of the streams `policy/…`, each as its text. */
export const inForceAfter = (version: number, calendar: readonly string[], policies: readonly string[]): InForce => ({
  version,
  calendars: new CalendarHistory(SHIPPED, calendar.map(calendarEventOf).reduce(nextCalendar, [])),
  policies: new PolicyHistory(policies.map(policyEventOf).reduce(withPolicySet, [])),
})

/** What is in force after these administrative events; those of other streams leave it as it is. */
export function advanced(known: InForce, events: readonly AdministrativeEvent[]): InForce {
  const [ofCalendar, ofPolicies] = [events.filter(isCalendarEvent), events.filter(isPolicyEvent)]
  if (ofCalendar.length + ofPolicies.length === 0) return known
  return {
    version: known.version + ofCalendar.length + ofPolicies.length,
    calendars: new CalendarHistory(SHIPPED, ofCalendar.reduce(nextCalendar, known.calendars.versions.slice(1))),
    policies: new PolicyHistory(ofPolicies.reduce(withPolicySet, known.policies.versions)),
  }
}

type Kept<Change> = { readonly enteredAt: string } & Change

function nextCalendar(known: readonly CalendarVersion[], event: Kept<CalendarChange>): readonly CalendarVersion[] {
  const { version, calendar: before } = known.at(-1) ?? SHIPPED
  const calendar = calendarFrom(calendarAfter(before.data, event))
  return [...known, { version: version + 1, id: calendarId(calendar.data), enteredAt: event.enteredAt, document: event.data.document, calendar }]
}

/** The SHA-256 of its canonical text. */
const calendarId = (data: Parameters<typeof canonicalCalendar>[0]): string => createHash('sha256').update(canonicalCalendar(data)).digest('hex')

const isCalendarEvent = <Event extends { readonly type: string; readonly enteredAt: string }>(body: Event): body is Event & Kept<CalendarChange> => CALENDAR_EVENT_TYPES.some((type) => type === body.type)
const isPolicyEvent = <Event extends { readonly type: string; readonly enteredAt: string }>(body: Event): body is Event & Kept<{ readonly data: PolicySet }> => body.type === 'PolicySet'

function calendarEventOf(text: string): Kept<CalendarChange> {
  const body = readEventText(text)
  if (!isCalendarEvent(body)) throw new Error(`${body.type} is no event of the calendar`)
  return body
}

function policyEventOf(text: string): Kept<{ readonly data: PolicySet }> {
  const body = readEventText(text)
  if (!isPolicyEvent(body)) throw new Error(`${body.type} is no event of a policy`)
  return body
}
