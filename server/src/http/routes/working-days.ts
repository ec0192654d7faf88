import { workingCalendar, workingDays, workingDaysQuery } from '@dam-lam/contract'
import { CalendarRangeError, ledger, localDate, type LocalDate, type WorkingCalendar } from '@dam-lam/core'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { plainJson } from '../../cases/case-events.ts'
import { inForceVersion } from '../../in-force/in-force-cache.ts'
import { Problem } from '../../problem.ts'
import type { Site } from '../site.ts'

const calendars = async ({ pools, inForce }: Site) => (await inForce.at(await inForceVersion(pools.read))).calendars

/** The working calendar, and counting by it, each day explained. Open to everyone. */
export const workingDaysRoutes: FastifyPluginAsyncZod<{ site: Site }> = async (app, { site }) => {
  app.get(
    '/working-days',
    { schema: { tags: ['Quy định'], summary: 'Đếm ngày làm việc', querystring: workingDaysQuery, response: { 200: workingDays } } },
    async (request) => {
      const { from, add } = request.query
      const { due: date, provisional, days } = counted(from, add, (await calendars(site)).current.calendar)
      return { from, add, date, provisional, ledger: plainJson(days) }
    },
  )

  app.get(
    '/calendar',
    { schema: { tags: ['Quy định'], summary: 'Lịch làm việc đang dùng, và các phiên bản', response: { 200: workingCalendar } } },
    async () => {
      const { current: { version, calendar }, versions } = await calendars(site)
      const { from, until, announcedUntil } = calendar
      return {
        version,
        from,
        until,
        announcedUntil,
        days: calendar.data.days.map((day) => ({ ...day, date: localDate(day.date), for: day.for === undefined ? undefined : localDate(day.for) })),
        versions: versions.map(({ version: number, enteredAt, document }) => ({ version: number, enteredAt, document })).toReversed(),
      }
    },
  )
}

function counted(from: LocalDate, add: number, calendar: WorkingCalendar): ReturnType<typeof ledger> {
  try {
    return ledger(calendar, from, add)
  } catch (error) {
    if (!(error instanceof CalendarRangeError)) throw error
    if (from < error.from || from > error.until) throw outsideCalendar(error)
    const maximum = calendar.workingDaysBetween(from, error.until)
    throw new Problem('invalid-request', { issues: [{ code: 'too_big', origin: 'number', maximum, inclusive: true, path: ['add'], message: '' }] })
  }
}

const outsideCalendar = ({ from, until }: CalendarRangeError): Problem =>
  new Problem('invalid-request', { issues: [{ code: 'custom', path: ['from'], message: 'outside-calendar', params: { from, until }, input: undefined }] })
