import { modelTakenUp, publicationParams, takeUpModel } from '@dam-lam/contract'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { takeModelUp } from '../../use-cases/take-model-up.ts'
import { actHeaders } from '../case-visit.ts'
import type { Site } from '../site.ts'
import { visitOf } from '../visit.ts'

/** What was made public, taken up by a committee that does not see the case from which it comes. */
export const modelRoutes: FastifyPluginAsyncZod<{ site: Site }> = async (app, { site }) => {
  app.post(
    '/models/:id/take-up',
    {
      schema: {
        tags: ['Công khai'],
        summary: 'Nhận làm theo một mô hình đã công khai',
        description: 'Văn phòng hoặc thường trực của cấp ủy khác (Điều 5 khoản 2 điểm g, Điều 7 khoản 8). Không mở hồ sơ gốc cho cấp ủy ấy.',
        params: publicationParams,
        headers: actHeaders,
        body: takeUpModel,
        response: { 201: modelTakenUp },
      },
    },
    async (request, reply) => {
      const taking = { publication: request.params.id, idempotencyKey: request.headers['idempotency-key'], said: request.body }
      return reply.code(201).send(await takeModelUp(visitOf(request).reader, taking, site))
    },
  )
}
