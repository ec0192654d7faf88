import { firstStart, linkGiven, oneTimeLink, session } from '@dam-lam/contract'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { beginHere } from '../../identity/first-start.ts'
import { findLink } from '../../identity/one-time-link.ts'
import { openSession } from '../../identity/session.ts'
import { named } from '../../read-models/wording.ts'
import { enter, INSIDE } from '../enter.ts'
import { wordingFor } from '../language.ts'
import type { Site } from '../site.ts'
import { whenceOf } from '../whence.ts'

/** What the links that are handed over open. Whoever uses one is not signed in yet. */
export const oneTimeLinkRoutes: FastifyPluginAsyncZod<{ site: Site }> = async (app, { site }) => {
  const { pools, clock, organisations, publicUrl } = site
  const tags = ['Phiên làm việc']

  app.post(
    '/session/one-time-link',
    { schema: { tags, summary: 'Liên kết dùng một lần mở ra việc gì', body: linkGiven, response: { 200: oneTimeLink } } },
    async (request) => {
      const { person, expiresAt } = await findLink(pools.write, request.body.token, clock.read())
      return { person: person === null ? null : named('person', person, wordingFor(request, await organisations.at(1))), expiresAt }
    },
  )

  app.post(
    '/session/first-start',
    { schema: { tags, summary: 'Khởi động lần đầu: cấp ủy đầu tiên và người quản trị', body: firstStart, response: { 200: session } } },
    async (request, reply) => {
      const moment = clock.read()
      const person = await beginHere(pools.write, request.body, moment)
      await enter(request, reply, { session: await openSession(pools.write, person, whenceOf(request, publicUrl()), moment), person }, site)
      return INSIDE
    },
  )
}
