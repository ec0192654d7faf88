import { session, signIn as signInBody } from '@dam-lam/contract'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { closeSession } from '../../identity/session.ts'
import { signIn } from '../../identity/sign-in.ts'
import { clearSessionCookie, sessionToken, setSessionCookie } from '../session-cookie.ts'
import type { Site } from '../site.ts'

export const sessionRoutes: FastifyPluginAsyncZod<{ site: Site }> = async (app, { site }) => {
  const { pools, clock, publicUrl } = site

  app.post('/session', { schema: { body: signInBody, response: { 200: session } } }, async (request, reply) => {
    const token = await signIn(pools.write, request.body, request.ip, clock.read())
    const former = sessionToken(request, publicUrl())
    if (former !== undefined) await closeSession(pools.write, former)
    setSessionCookie(reply, token, publicUrl())
    return { signedIn: true, demo: null }
  })

  app.delete('/session', { schema: { response: { 204: z.undefined() } } }, async (request, reply) => {
    const token = sessionToken(request, publicUrl())
    if (token !== undefined) await closeSession(pools.write, token)
    clearSessionCookie(reply, publicUrl())
    return reply.code(204).send()
  })
}
