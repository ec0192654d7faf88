import { ownPasskeys as ownPasskeysAnswer, passkeyCreation, passkeyOffer, passkeyParams, passkeyRenaming, proofOfOwner } from '@dam-lam/contract'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { addPasskey, offerPasskey } from '../../identity/add-passkey.ts'
import { ownPasskeys, removePasskey, renamePasskey } from '../../identity/own-passkeys.ts'
import { ownerOf } from '../owner-of.ts'
import { clearPasskeyCookie, passkeyToken, setPasskeyCookie } from '../session-cookie.ts'
import type { Site } from '../site.ts'

/** The passkeys of one's own account. */
export const passkeyRoutes: FastifyPluginAsyncZod<{ site: Site }> = async (app, { site }) => {
  const { pools, publicUrl } = site
  const tags = ['Tài khoản']

  app.get('/account/passkeys', { schema: { tags, summary: 'Khóa truy cập của mình', response: { 200: ownPasskeysAnswer } } }, async (request) => {
    const { token, moment } = ownerOf(request, site)
    return { items: await ownPasskeys(pools.read, token, moment) }
  })

  app.post(
    '/account/passkeys/offer',
    { schema: { tags, summary: 'Bắt đầu thêm khóa truy cập', body: proofOfOwner, response: { 200: passkeyOffer } } },
    async (request, reply) => {
      const { moment, ...owner } = ownerOf(request, site)
      const { options, token } = await offerPasskey(pools.write, owner, request.body, { publicUrl: publicUrl(), moment })
      setPasskeyCookie(reply, token, publicUrl())
      return options
    },
  )

  app.post(
    '/account/passkeys',
    { schema: { tags, summary: 'Thêm khóa truy cập mà thiết bị vừa tạo', body: passkeyCreation, response: { 204: z.undefined().describe('Đã thêm') } } },
    async (request, reply) => {
      const { person, moment } = ownerOf(request, site)
      const token = passkeyToken(request, publicUrl())
      clearPasskeyCookie(reply, publicUrl())
      await addPasskey(pools.write, person, request.body, { token, publicUrl: publicUrl(), moment })
      return reply.code(204).send()
    },
  )

  app.post(
    '/account/passkeys/:id/rename',
    { schema: { tags, summary: 'Đổi tên một khóa truy cập', params: passkeyParams, body: passkeyRenaming, response: { 204: z.undefined().describe('Đã đổi') } } },
    async (request, reply) => {
      const { moment, ...owner } = ownerOf(request, site)
      await renamePasskey(pools.write, owner, request.params.id, request.body, moment)
      return reply.code(204).send()
    },
  )

  app.post(
    '/account/passkeys/:id/remove',
    { schema: { tags, summary: 'Bỏ một khóa truy cập', params: passkeyParams, body: proofOfOwner, response: { 204: z.undefined().describe('Đã bỏ') } } },
    async (request, reply) => {
      const { moment, ...owner } = ownerOf(request, site)
      await removePasskey(pools.write, owner, request.params.id, request.body, moment)
      return reply.code(204).send()
    },
  )
}
