import { codeGiven, session, signIn as signInBody } from '@dam-lam/contract'
import type { FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { finishSignIn } from '../../identity/finish-sign-in.ts'
import { isFirstStart } from '../../identity/first-start.ts'
import { pendingPerson } from '../../identity/pending-sign-in.ts'
import { closeSession, sessionHolder } from '../../identity/session.ts'
import { signIn } from '../../identity/sign-in.ts'
import { demoAccounts } from '../../demo/demo-access.ts'
import { enter, INSIDE } from '../enter.ts'
import { languageOf } from '../language.ts'
import { clearSessionCookie, pendingToken, sessionToken, setPendingCookie } from '../session-cookie.ts'
import { note } from '../../security-log/noted.ts'
import type { Site } from '../site.ts'
import { whenceOf } from '../whence.ts'

/** Signing in and out with a password. Open to everyone. */
export const sessionRoutes: FastifyPluginAsyncZod<{ site: Site }> = async (app, { site }) => {
  const { pools, clock, publicUrl } = site
  const tags = ['Phiên làm việc']

  app.get(
    '/session',
    { schema: { tags, summary: 'Đã đăng nhập hay chưa', response: { 200: session } } },
    async (request) => {
      const token = sessionToken(request, publicUrl())
      const holder = token === undefined ? undefined : await sessionHolder(pools, token, clock.read())
      return {
        signedIn: holder !== undefined,
        ...((await isFirstStart(pools.read)) && { firstStart: true as const }),
        ...(site.singleSignOn && { singleSignOn: { label: site.singleSignOn.config.label } }),
        demo: site.demo && demoAccounts(site.demo, languageOf(request), request.server.today()),
      }
    },
  )

  /** Whose session this is, for the log. */
  const noteHolder = async (request: FastifyRequest, token: string): Promise<void> => {
    const holder = await sessionHolder(pools, token, clock.read())
    if (holder) note(request, { person: holder.person })
  }

  app.post(
    '/session',
    { schema: { tags, summary: 'Đăng nhập', body: signInBody, response: { 200: session } } },
    async (request, reply) => {
      const step = await signIn(pools.write, request.body, whenceOf(request, publicUrl()), clock.read())
      if ('session' in step) {
        await enter(request, reply, step, site)
        return INSIDE
      }
      setPendingCookie(reply, step.pending, publicUrl())
      return { signedIn: false, secondFactor: 'totp' as const, demo: null }
    },
  )

  app.post(
    '/session/second-factor',
    { schema: { tags, summary: 'Đăng nhập, bước hai: mã xác thực', body: codeGiven, response: { 200: session } } },
    async (request, reply) => {
      const pending = pendingToken(request, publicUrl())
      const person = pending === undefined ? undefined : await pendingPerson(pools.write, pending, clock.read())
      if (person !== undefined) note(request, { person })
      await enter(request, reply, await finishSignIn(pools.write, pending, request.body.code, whenceOf(request, publicUrl()), clock.read()), site)
      return INSIDE
    },
  )

  app.delete(
    '/session',
    { schema: { tags, summary: 'Đăng xuất', response: { 204: z.undefined().describe('Đã đăng xuất') } } },
    async (request, reply) => {
      const token = sessionToken(request, publicUrl())
      if (token !== undefined) {
        await noteHolder(request, token)
        await closeSession(pools.write, token)
      }
      clearSessionCookie(reply, publicUrl())
      return reply.code(204).send()
    },
  )
}
