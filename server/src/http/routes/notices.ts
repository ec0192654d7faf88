import { noticeList, noticeParams, noticeQuery } from '@dam-lam/contract'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { listNotices } from '../../read-models/notice/list-notices.ts'
import { readNotice } from '../../read-models/notice/read-notice.ts'
import { wordingFor } from '../language.ts'
import type { Site } from '../site.ts'
import { visitOf } from '../visit.ts'

/** What one was told because a day had come. */
export const noticeRoutes: FastifyPluginAsyncZod<{ site: Site }> = async (app, { site }) => {
  const tags = ['Thông báo']

  app.get(
    '/notices',
    { schema: { tags, summary: 'Những gì các chức danh của mình đã được nhắc, chưa đọc đứng trước', querystring: noticeQuery, response: { 200: noticeList } } },
    async (request) => {
      const visit = visitOf(request)
      return listNotices(site.pools.read, request.query, visit.reader, wordingFor(request, visit.organisation))
    },
  )

  app.post(
    '/notices/:id/read',
    { schema: { tags, summary: 'Đánh dấu đã đọc một thông báo', params: noticeParams, response: { 204: z.undefined().describe('Đã ghi là đã đọc') } } },
    async (request, reply) => {
      const { reader, moment } = visitOf(request)
      await readNotice(site.pools.write, request.params.id, reader, moment)
      return reply.code(204).send()
    },
  )
}
