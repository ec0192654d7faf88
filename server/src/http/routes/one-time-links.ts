import { firstStart, linkGiven, oneTimeLink, session, useOneTimeLink as useOneTimeLinkBody } from '@dam-lam/contract'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { beginHere } from '../../identity/first-start.ts'
import { findLink } from '../../identity/one-time-link.ts'
import { openSession } from '../../identity/session.ts'
import { useOneTimeLink } from '../../identity/use-one-time-link.ts'
import { named } from '../../read-models/wording.ts'
import { note } from '../../security-log/noted.ts'
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
      const { person, removesFactors, expiresAt } = await findLink(pools.write, request.body.token, clock.read())
      return { person: person === null ? null : named('person', person, wordingFor(request, await organisations.at(1))), removesFactors, expiresAt }
    },
  )

  app.put(
    '/session/one-time-link',
    { schema: { tags, summary: 'Dùng liên kết: đặt mật khẩu', body: useOneTimeLinkBody, response: { 204: z.undefined().describe('Đã đặt mật khẩu; mọi nơi đang đăng nhập đã bị đăng xuất') } } },
    async (request, reply) => {
      note(request, { person: await useOneTimeLink(pools.write, request.body, clock.read()) })
      return reply.code(204).send()
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
