import { changePassword as changePasswordBody, codeGiven, ownAccountChanges as ownAccountChangesAnswer, ownSessions as ownSessionsAnswer, passwordGiven, recoveryCodes, removeSecondFactor, secondFactor, secondFactorOffer, sessionParams } from '@dam-lam/contract'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { changePassword } from '../../identity/change-password.ts'
import { ownAccountChanges } from '../../identity/own-account-changes.ts'
import { endOtherSessions, endSession, ownSessions } from '../../identity/own-sessions.ts'
import { confirmSecondFactor, disableSecondFactor, offerSecondFactor, ownSecondFactor } from '../../identity/second-factor.ts'
import { wordingFor } from '../language.ts'
import { ownerOf } from '../owner-of.ts'
import type { Site } from '../site.ts'
import { visitOf } from '../visit.ts'

/** What people see and change about their own accounts. */
export const accountRoutes: FastifyPluginAsyncZod<{ site: Site }> = async (app, { site }) => {
  const { pools } = site
  const tags = ['Tài khoản']

  app.get('/sessions', { schema: { tags, summary: 'Những nơi mình đang đăng nhập', response: { 200: ownSessionsAnswer } } }, async (request) => {
    const { token, moment } = ownerOf(request, site)
    return { items: await ownSessions(pools.read, token, moment) }
  })

  app.delete(
    '/sessions/:id',
    { schema: { tags, summary: 'Đăng xuất một nơi', params: sessionParams, response: { 204: z.undefined().describe('Đã đăng xuất nơi đó') } } },
    async (request, reply) => {
      const { person, moment } = ownerOf(request, site)
      await endSession(pools.write, person, request.params.id, moment)
      return reply.code(204).send()
    },
  )

  app.delete(
    '/sessions',
    { schema: { tags, summary: 'Đăng xuất mọi nơi khác', response: { 204: z.undefined().describe('Chỉ còn phiên này') } } },
    async (request, reply) => {
      const { person, token, moment } = ownerOf(request, site)
      await endOtherSessions(pools.write, person, token, moment)
      return reply.code(204).send()
    },
  )

  app.put(
    '/session/password',
    { schema: { tags, summary: 'Đổi mật khẩu của mình', body: changePasswordBody, response: { 204: z.undefined().describe('Đã đổi; các nơi khác đã đăng xuất') } } },
    async (request, reply) => {
      const { moment, ...owner } = ownerOf(request, site)
      await changePassword(pools.write, owner, request.body, moment)
      return reply.code(204).send()
    },
  )

  app.get(
    '/account/changes',
    { schema: { tags, summary: 'Người quản trị đã làm gì với tài khoản của mình', response: { 200: ownAccountChangesAnswer } } },
    async (request) => {
      const { token, moment } = ownerOf(request, site)
      return ownAccountChanges(pools.read, token, moment, wordingFor(request, visitOf(request).organisation))
    },
  )

  app.get('/account/second-factor', { schema: { tags, summary: 'Mã xác thực: đã bật hay chưa', response: { 200: secondFactor } } }, async (request) => {
    const { token, moment } = ownerOf(request, site)
    return ownSecondFactor(pools.read, token, moment)
  })

  app.post(
    '/account/second-factor',
    { schema: { tags, summary: 'Bắt đầu bật mã xác thực: nhận khóa', body: passwordGiven, response: { 200: secondFactorOffer } } },
    async (request) => {
      const { moment, ...owner } = ownerOf(request, site)
      return offerSecondFactor(pools.write, owner, request.body.password, moment)
    },
  )

  app.put(
    '/account/second-factor',
    { schema: { tags, summary: 'Bật mã xác thực: nhập mã đầu tiên', body: codeGiven, response: { 200: recoveryCodes } } },
    async (request) => {
      const { moment, ...owner } = ownerOf(request, site)
      return { recoveryCodes: await confirmSecondFactor(pools.write, owner, request.body.code, moment) }
    },
  )

  app.post(
    '/account/second-factor/disable',
    { schema: { tags, summary: 'Tắt mã xác thực', body: removeSecondFactor, response: { 204: z.undefined().describe('Đã tắt') } } },
    async (request, reply) => {
      const { moment, ...owner } = ownerOf(request, site)
      await disableSecondFactor(pools.write, owner, request.body, moment)
      return reply.code(204).send()
    },
  )
}
