import { passkeyAssertion, passkeyQuestion, session } from '@dam-lam/contract'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { askForPasskey, signInWithPasskey } from '../../identity/sign-in-with-passkey.ts'
import { enter, INSIDE } from '../enter.ts'
import { clearPasskeyCookie, passkeyToken, setPasskeyCookie } from '../session-cookie.ts'
import type { Site } from '../site.ts'
import { whenceOf } from '../whence.ts'

/** Signing in with a passkey. Open to everyone. */
export const passkeySessionRoutes: FastifyPluginAsyncZod<{ site: Site }> = async (app, { site }) => {
  const { pools, clock, publicUrl } = site
  const tags = ['Phiên làm việc']

  app.post(
    '/session/passkey/question',
    { schema: { tags, summary: 'Bắt đầu đăng nhập bằng khóa truy cập', response: { 200: passkeyQuestion } } },
    async (_request, reply) => {
      const { options, token } = await askForPasskey(pools.write, publicUrl(), clock.read())
      setPasskeyCookie(reply, token, publicUrl())
      return options
    },
  )

  app.post(
    '/session/passkey',
    { schema: { tags, summary: 'Đăng nhập bằng khóa truy cập', body: passkeyAssertion, response: { 200: session } } },
    async (request, reply) => {
      const asked = { token: passkeyToken(request, publicUrl()), publicUrl: publicUrl() }
      clearPasskeyCookie(reply, publicUrl())
      await enter(request, reply, await signInWithPasskey(pools.write, request.body, asked, whenceOf(request, publicUrl()), clock.read()), site)
      return INSIDE
    },
  )
}
