import { ownData as ownDataAnswer, personOnFile as personOnFileAnswer, personParams } from '@dam-lam/contract'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { ownData } from '../../personal-data/own-data.ts'
import { personOnFile } from '../../personal-data/person-on-file.ts'
import { Problem } from '../../problem.ts'
import { wordingFor } from '../language.ts'
import { sessionToken } from '../session-cookie.ts'
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
      if (!visit.reader.positions.some(({ post }) => post === 'administrator')) throw new Problem('not-found')
      return personOnFile(request.params.id, visit, wordingFor(request, visit.organisation))
    },
  )
}
