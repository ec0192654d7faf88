import { singleSignOnStarted, startSingleSignOn } from '@dam-lam/contract'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { comeBack, goElsewhere } from '../../identity/sign-in-elsewhere.ts'
import { Problem } from '../../problem.ts'
import { note } from '../../security-log/noted.ts'
import { enter } from '../enter.ts'
import { awayToken, clearAwayCookie, setAwayCookie, setPendingCookie } from '../session-cookie.ts'
import type { Site } from '../site.ts'
import { whenceOf } from '../whence.ts'

/** Single sign-on: going to the provider and coming back. Open to everyone. */
export const singleSignOnRoutes: FastifyPluginAsyncZod<{ site: Site }> = async (app, { site }) => {
  const { pools, clock, publicUrl, singleSignOn } = site
  const tags = ['Phiên làm việc']

  app.post(
    '/session/single-sign-on',
    { schema: { tags, summary: 'Bắt đầu đăng nhập một lần', body: startSingleSignOn, response: { 200: singleSignOnStarted } } },
    async (request, reply) => {
      if (!singleSignOn) throw new Problem('single-sign-on-unavailable')
      const { redirect, token } = await goElsewhere(pools.write, singleSignOn, { returnTo: request.body.returnTo, publicUrl: publicUrl() }, clock.read())
      setAwayCookie(reply, token, publicUrl())
      return { redirect }
    },
  )

  // Opened by a browser that comes from the provider: it is answered with a page, never with a problem document.
  app.get('/session/single-sign-on/callback', { schema: { hide: true } }, async (request, reply) => {
    const url = publicUrl()
    const token = awayToken(request, url)
    clearAwayCookie(reply, url)
    try {
      if (!singleSignOn) throw new Problem('single-sign-on-unavailable')
      const step = await comeBack(pools.write, singleSignOn, { token, address: new URL(request.url, url) }, whenceOf(request, url), clock.read())
      if ('session' in step) {
        await enter(request, reply, step, site)
        return await reply.redirect(step.returnTo)
      }
      setPendingCookie(reply, step.pending, url)
      return await reply.redirect(signInPage({ buoc: 'ma', ve: step.returnTo }))
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      note(request, { problem: error })
      return reply.redirect(signInPage({ loi: error.code }))
    }
  })
}

const signInPage = (search: Readonly<Record<string, string>>): string => `/dang-nhap?${new URLSearchParams(search).toString()}`
