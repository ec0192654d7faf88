import { opinion, opinionActRequest, opinionList, opinionParams, opinionQuery } from '@dam-lam/contract'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { executeOpinionAct } from '../../public-opinion/execute-opinion-act.ts'
import { listOpinions, oneOpinion } from '../../public-opinion/list-opinions.ts'
import { wordingFor } from '../language.ts'
import type { Site } from '../site.ts'
import { visitOf } from '../visit.ts'

const tags = ['Ý kiến của Nhân dân']

/** What the people said, for the committee that handles it and for the body that relayed it. */
export const opinionRoutes: FastifyPluginAsyncZod<{ site: Site }> = async (app, { site }) => {
  const { pools } = site

  app.get('/opinions', { schema: { tags, summary: 'Ý kiến gửi đến cấp ủy của mình, hoặc do tổ chức của mình phản ánh', querystring: opinionQuery, response: { 200: opinionList } } }, (request) => {
    const visit = visitOf(request)
    return listOpinions(pools.read, request.query, visit, wordingFor(request, visit.organisation))
  })

  app.post(
    '/opinions/acts/relay-opinion',
    { schema: { tags, summary: 'Phản ánh ý kiến của Nhân dân', description: 'Mặt trận Tổ quốc và các tổ chức chính trị - xã hội (Điều 9 khoản 3)', body: opinionActRequest('relay-opinion'), response: { 201: opinion } } },
    async (request, reply) => {
      const visit = visitOf(request)
      const { expectedVersion, as, data } = request.body
      const id = await executeOpinionAct({ expectedVersion, command: { act: 'relay-opinion', as, data } }, visit, site)
      return reply.code(201).send(await oneOpinion(pools.read, id, visit, wordingFor(request, visit.organisation)))
    },
  )

  app.post(
    '/opinions/:id/acts/moderate-opinion',
    { schema: { tags, summary: 'Cho hiện một ý kiến, hoặc không và vì sao', params: opinionParams, body: opinionActRequest('moderate-opinion'), response: { 200: opinion } } },
    async (request) => {
      const visit = visitOf(request)
      const { expectedVersion, as, data } = request.body
      const id = await executeOpinionAct({ id: request.params.id, expectedVersion, command: { act: 'moderate-opinion', as, data } }, visit, site)
      return oneOpinion(pools.read, id, visit, wordingFor(request, visit.organisation))
    },
  )

  app.post(
    '/opinions/:id/acts/answer-opinion',
    { schema: { tags, summary: 'Trả lời một ý kiến, hoặc ghi đã làm gì với ý kiến ấy', params: opinionParams, body: opinionActRequest('answer-opinion'), response: { 200: opinion } } },
    async (request) => {
      const visit = visitOf(request)
      const { expectedVersion, as, data } = request.body
      const id = await executeOpinionAct({ id: request.params.id, expectedVersion, command: { act: 'answer-opinion', as, data } }, visit, site)
      return oneOpinion(pools.read, id, visit, wordingFor(request, visit.organisation))
    },
  )
}
