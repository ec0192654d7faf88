import { mailAddress, mailAddressChange, undeliveredMail as undeliveredMailSchema } from '@dam-lam/contract'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { requireOwner } from '../../identity/require-owner.ts'
import { ownMailAddress, setMailAddress } from '../../jobs/mail/mail-address.ts'
import { undeliveredMail } from '../../jobs/mail/undelivered-mail.ts'
import { Problem } from '../../problem.ts'
import { wordingFor } from '../language.ts'
import { ownerOf } from '../owner-of.ts'
import type { Site } from '../site.ts'
import { visitOf } from '../visit.ts'

/** Where reminders are sent, and which did not go out. */
export const mailRoutes: FastifyPluginAsyncZod<{ site: Site }> = async (app, { site }) => {
  const { pools } = site

  app.get(
    '/account/mail-address',
    { schema: { tags: ['Tài khoản'], summary: 'Nơi nhận thư nhắc việc của mình', response: { 200: mailAddress } } },
    async (request) => ({ address: await ownMailAddress(pools.read, visitOf(request).reader) }),
  )

  app.put(
    '/account/mail-address',
    { schema: { tags: ['Tài khoản'], summary: 'Đổi nơi nhận thư nhắc việc của mình', body: mailAddressChange, response: { 204: z.undefined().describe('Đã ghi') } } },
    async (request, reply) => {
      const { moment, ...owner } = ownerOf(request, site)
      const { address, ...proof } = request.body
      await requireOwner(pools.write, owner, proof, { what: 'mail-address' }, moment)
      await setMailAddress(pools.write, owner.person, address, moment)
      return reply.code(204).send()
    },
  )

  app.get(
    '/administration/undelivered-mail',
    { schema: { tags: ['Quản trị'], summary: 'Thư nhắc việc chưa gửi được', response: { 200: undeliveredMailSchema } } },
    async (request) => {
      const { reader, organisation } = visitOf(request)
      if (!reader.positions.some(({ post }) => post === 'administrator')) throw new Problem('not-found')
      const { token, moment } = ownerOf(request, site)
      return { items: await undeliveredMail(pools.read, token, moment, wordingFor(request, organisation)) }
    },
  )
}
