import { dutyList, dutyQuery } from '@dam-lam/contract'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { listDuties } from '../../read-models/duty/list-duties.ts'
import { wordingFor } from '../language.ts'
import type { Site } from '../site.ts'
import { visitOf } from '../visit.ts'

export const dutyRoutes: FastifyPluginAsyncZod<{ site: Site }> = async (app, { site }) => {
  app.get(
    '/duties',
    { schema: { tags: ['Nghĩa vụ'], summary: 'Những việc phải làm và hạn của chúng', querystring: dutyQuery, response: { 200: dutyList } } },
    async (request) => {
      const visit = visitOf(request)
      return listDuties(site.pools.read, request.query, visit, wordingFor(request, visit.organisation))
    },
  )
}
