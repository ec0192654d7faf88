import { caseList, caseParams, caseQuery, caseView as caseSchema, eventList, readingList, readingQuery } from '@dam-lam/contract'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { filesSeen } from '../../files/kept-files.ts'
import { listCases } from '../../read-models/case-summary/list-cases.ts'
import { adjustmentView } from '../../read-models/case-view/adjustment-view.ts'
import { caseView } from '../../read-models/case-view/case-view.ts'
import { eventViews } from '../../read-models/case-view/event-view.ts'
import { enclosedIds } from '../../read-models/case-view/enclosed-ids.ts'
import { loadCaseSeen } from '../../read-models/case-view/case-seen.ts'
import { namesIn } from '../../read-models/case-view/names-in.ts'
import { listReadings } from '../../read-models/reading/list-readings.ts'
import { recordReading } from '../../read-models/reading/record-reading.ts'
import { wordingFor } from '../language.ts'
import type { Site } from '../site.ts'
import { visitOf } from '../visit.ts'

/** Reading cases, as far as the reader may. */
export const caseRoutes: FastifyPluginAsyncZod<{ site: Site }> = async (app, { site }) => {
  const { read, write } = site.pools
  const tags = ['Hồ sơ']

  app.get(
    '/cases',
    { schema: { tags, summary: 'Những hồ sơ được xem', querystring: caseQuery, response: { 200: caseList } } },
    async (request) => {
      const visit = visitOf(request)
      return listCases(read, request.query, visit, wordingFor(request, visit.organisation))
    },
  )

  app.get(
    '/cases/:id',
    { schema: { tags, summary: 'Một hồ sơ', params: caseParams, response: { 200: caseSchema } } },
    async (request) => {
      const visit = visitOf(request)
      const seen = await loadCaseSeen(read, request.params.id, visit)
      await recordReading(write, seen, 'case')
      const [files, adjustment] = await Promise.all([filesSeen(read, visit.reader, enclosedIds(seen), site.files), adjustmentView(read, seen)])
      return caseView(seen, { files, adjustment }, wordingFor(request, visit.organisation))
    },
  )

  app.get(
    '/cases/:id/events',
    { schema: { tags, summary: 'Lịch sử hồ sơ, có mã băm để kiểm chứng', params: caseParams, response: { 200: eventList } } },
    async (request) => {
      const visit = visitOf(request)
      const seen = await loadCaseSeen(read, request.params.id, visit)
      await recordReading(write, seen, 'history')
      const items = eventViews(seen, wordingFor(request, visit.organisation))
      return { items, nextCursor: null, names: namesIn(items, visit.organisation.organisations, visit.moment.today) }
    },
  )

  app.get(
    '/cases/:id/readings',
    { schema: { tags, summary: 'Ai đã mở hồ sơ; chỉ người đề xuất xem được', params: caseParams, querystring: readingQuery, response: { 200: readingList } } },
    async (request) => {
      const visit = visitOf(request)
      return listReadings(read, request.params.id, request.query, visit, wordingFor(request, visit.organisation))
    },
  )
}
