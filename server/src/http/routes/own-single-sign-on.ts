import { confirmBySingleSignOn, ownSingleSignOn as ownSingleSignOnAnswer, proofOfOwner, singleSignOnStarted } from '@dam-lam/contract'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { unbind } from '../../identity/bind-single-sign-on.ts'
import { nameOfChange } from '../../identity/confirmation.ts'
import { goElsewhere } from '../../identity/journey.ts'
import { ownSingleSignOn } from '../../identity/own-single-sign-on.ts'
import { requireOwnerByPassword } from '../../identity/require-owner.ts'
import { tokenHash } from '../../identity/token-hash.ts'
import { Problem } from '../../problem.ts'
import { ownerOf } from '../owner-of.ts'
import { setAwayCookie } from '../session-cookie.ts'
import type { Site } from '../site.ts'

/** Single sign-on for one's own account: bound, taken away, and used to confirm a change where there is no password. */
export const ownSingleSignOnRoutes: FastifyPluginAsyncZod<{ site: Site }> = async (app, { site }) => {
  const { pools, publicUrl, singleSignOn } = site
  const tags = ['Tài khoản']

  app.get(
    '/account/single-sign-on',
    { schema: { tags, summary: 'Tài khoản của mình có mật khẩu, đăng nhập một lần hay không', response: { 200: ownSingleSignOnAnswer } } },
    async (request) => {
      const { token, moment } = ownerOf(request, site)
      return ownSingleSignOn(pools.read, token, singleSignOn, moment)
    },
  )

  app.post(
    '/account/single-sign-on',
    { schema: { tags, summary: 'Gắn đăng nhập một lần với tài khoản của mình', body: proofOfOwner, response: { 200: singleSignOnStarted } } },
    async (request, reply) => {
      const { moment, ...owner } = ownerOf(request, site)
      await requireOwnerByPassword(pools.write, owner, request.body, moment)
      if (!singleSignOn) throw new Problem('single-sign-on-unavailable')
      const errand = { errand: 'bind', session: tokenHash(owner.token) } as const
      const { redirect, token } = await goElsewhere(pools.write, singleSignOn, { errand, returnTo: '/tai-khoan#single-sign-on', publicUrl: publicUrl() }, moment)
      setAwayCookie(reply, token, publicUrl())
      return { redirect }
    },
  )

  app.post(
    '/account/single-sign-on/confirm',
    { schema: { tags, summary: 'Xác nhận một việc về tài khoản bằng cách đăng nhập lại ở nơi đăng nhập một lần', body: confirmBySingleSignOn, response: { 200: singleSignOnStarted } } },
    async (request, reply) => {
      const { token: session, moment } = ownerOf(request, site)
      const { change, returnTo } = request.body
      if ((await ownSingleSignOn(pools.read, session, singleSignOn, moment)).since === null) throw new Problem('not-confirmed')
      if (!singleSignOn) throw new Problem('single-sign-on-unavailable')
      const errand = { errand: 'confirm', session: tokenHash(session), change: nameOfChange(change) } as const
      const { redirect, token } = await goElsewhere(pools.write, singleSignOn, { errand, returnTo, publicUrl: publicUrl() }, moment)
      setAwayCookie(reply, token, publicUrl())
      return { redirect }
    },
  )

  app.post(
    '/account/single-sign-on/remove',
    { schema: { tags, summary: 'Bỏ gắn đăng nhập một lần', body: proofOfOwner, response: { 204: z.undefined().describe('Đã bỏ; từ nay vào bằng mật khẩu') } } },
    async (request, reply) => {
      const { moment, ...owner } = ownerOf(request, site)
      await requireOwnerByPassword(pools.write, owner, request.body, moment)
      if (!singleSignOn) throw new Problem('single-sign-on-unavailable')
      await unbind(pools.write, { issuer: singleSignOn.config.issuer, person: owner.person }, moment)
      return reply.code(204).send()
    },
  )
}
