import { dutyBoard as dutyBoardSchema, dutyBoardQuery, dutyList, dutyQuery } from '@dam-lam/contract'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { listDuties } from '../../read-models/duty/list-duties.ts'
import { dutyBoard } from '../../read-models/duty-board/duty-board.ts'
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

  app.get(
    '/duties/board',
    {
      schema: {
        tags: ['Nghĩa vụ'],
        summary: 'Bảng nghĩa vụ: số việc của một cấp ủy và các cấp ủy bên dưới',
        description: 'Người đứng đầu, thường trực, văn phòng, Ủy ban Kiểm tra của cấp ủy ấy hoặc của cấp ủy bên trên xem được. Chỉ có số đếm; việc của nơi được hỏi ý kiến, thẩm định không tính.',
        querystring: dutyBoardQuery,
        response: { 200: dutyBoardSchema },
      },
    },
    async (request) => {
      const visit = visitOf(request)
      return dutyBoard(site.pools.read, request.query, visit, wordingFor(request, visit.organisation))
    },
  )
}
