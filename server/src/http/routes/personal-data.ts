import { answerDataRequest as answerBody, askCorrection as askBody, dataRequest, dataRequestList, dataRequestParams, ownData as ownDataAnswer, personOnFile as personOnFileAnswer, personParams } from '@dam-lam/contract'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { answerDataRequest, askCorrection, dataRequests } from '../../personal-data/data-requests.ts'
import { ownData } from '../../personal-data/own-data.ts'
import { personOnFile } from '../../personal-data/person-on-file.ts'
import { Problem } from '../../problem.ts'
import { wordingFor } from '../language.ts'
import { sessionToken } from '../session-cookie.ts'
import { requireAdministrator } from '../require-administrator.ts'
import type { Site } from '../site.ts'
import { visitOf } from '../visit.ts'

/** The copy reads through everything that the person may see, so nobody asks for it all day. */
const MOST_PER_MINUTE = 30

/** What is held about a person: all of it for the person, the personnel data for an administrator. */
export const personalDataRoutes: FastifyPluginAsyncZod<{ site: Site }> = async (app, { site }) => {
  const tags = ['Dữ liệu cá nhân']
  const config = { rateLimit: { max: MOST_PER_MINUTE, timeWindow: '1 minute' } }

  app.get(
    '/account/data',
    { config, schema: { tags, summary: 'Mọi dữ liệu đang giữ về mình', response: { 200: ownDataAnswer } } },
    async (request, reply) => {
      const visit = visitOf(request)
      const token = sessionToken(request, site.publicUrl())
      if (token === undefined) throw new Problem('unauthenticated')
      void reply.header('content-disposition', 'attachment; filename="du-lieu-ve-toi.json"')
      return ownData(site.pools.read, token, visit, wordingFor(request, visit.organisation))
    },
  )

  app.get(
    '/administration/people/:id/data',
    { config, schema: { tags, summary: 'Dữ liệu nhân sự của một người; chỉ người quản trị', params: personParams, response: { 200: personOnFileAnswer } } },
    async (request) => {
      const visit = visitOf(request)
      requireAdministrator(visit.reader)
      return personOnFile(request.params.id, visit, wordingFor(request, visit.organisation))
    },
  )

  app.get(
    '/account/data-requests',
    { schema: { tags, summary: 'Những yêu cầu sửa dữ liệu của mình', response: { 200: dataRequestList } } },
    async (request) => {
      const visit = visitOf(request)
      return { items: await dataRequests(site.pools.read, 'own', visit, wordingFor(request, visit.organisation)) }
    },
  )

  app.post(
    '/account/data-requests',
    { config, schema: { tags, summary: 'Yêu cầu sửa dữ liệu về mình', body: askBody, response: { 201: dataRequest } } },
    async (request, reply) => {
      const visit = visitOf(request)
      const asked = await askCorrection(site.pools.write, request.body.says, visit, wordingFor(request, visit.organisation))
      return reply.code(201).send(asked)
    },
  )

  app.get(
    '/administration/data-requests',
    { schema: { tags, summary: 'Yêu cầu sửa dữ liệu của mọi người; chỉ người quản trị', response: { 200: dataRequestList } } },
    async (request) => {
      const visit = visitOf(request)
      requireAdministrator(visit.reader)
      return { items: await dataRequests(site.pools.read, 'all', visit, wordingFor(request, visit.organisation)) }
    },
  )

  app.post(
    '/administration/data-requests/:id/answer',
    { schema: { tags, summary: 'Trả lời một yêu cầu sửa dữ liệu; chỉ người quản trị', params: dataRequestParams, body: answerBody, response: { 200: dataRequest } } },
    async (request) => {
      const visit = visitOf(request)
      requireAdministrator(visit.reader)
      return answerDataRequest(site.pools.write, request.params.id, request.body, visit, wordingFor(request, visit.organisation))
    },
  )
}
