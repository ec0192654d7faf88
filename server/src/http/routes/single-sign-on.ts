import { singleSignOnStarted, linkGiven, startSingleSignOn } from '@dam-lam/contract'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { comeBack } from '../../identity/come-back.ts'
import { goElsewhere, takeSent, type Sent } from '../../identity/journey.ts'
import { findLink } from '../../identity/one-time-link.ts'
import { tokenHash } from '../../identity/token-hash.ts'
import { Problem } from '../../problem.ts'
import { note } from '../../security-log/noted.ts'
import { enter } from '../enter.ts'
import { organisationsNow } from '../organisations-now.ts'
import { awayToken, clearAwayCookie, sessionToken, setAwayCookie, setPendingCookie } from '../session-cookie.ts'
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
      const errand = { errand: 'sign-in' } as const
      const { redirect, token } = await goElsewhere(pools.write, singleSignOn, { errand, returnTo: request.body.returnTo, publicUrl: publicUrl() }, clock.read())
      setAwayCookie(reply, token, publicUrl())
      return { redirect }
    },
  )

  app.post(
    '/session/one-time-link/single-sign-on',
    { schema: { tags, summary: 'Dùng liên kết: gắn đăng nhập một lần thay cho mật khẩu', body: linkGiven, response: { 200: singleSignOnStarted } } },
    async (request, reply) => {
      const moment = clock.read()
      const { person } = await findLink(pools.write, request.body.token, moment)
      if (person === null) throw new Problem('link-void')
      if (!singleSignOn) throw new Problem('single-sign-on-unavailable')
      const errand = { errand: 'use-link', link: tokenHash(request.body.token) } as const
      const { redirect, token } = await goElsewhere(pools.write, singleSignOn, { errand, returnTo: '/tai-khoan#single-sign-on', publicUrl: publicUrl() }, moment)
      setAwayCookie(reply, token, publicUrl())
      return { redirect }
    },
  )

  // Opened by a browser that comes from the provider: it is answered with a page, never with a problem document.
  app.get('/session/single-sign-on/callback', { schema: { hide: true } }, async (request, reply) => {
    const url = publicUrl()
    const moment = clock.read()
    const sent = await takeSent(pools.write, awayToken(request, url), moment)
    clearAwayCookie(reply, url)
    try {
      if (!sent) throw new Problem('single-sign-on-refused')
      if (!singleSignOn) throw new Problem('single-sign-on-unavailable')
      const here = { pools, singleSignOn, organisationsNow: () => organisationsNow(site) }
      const back = { sent, address: new URL(request.url, url), session: sessionToken(request, url), whence: whenceOf(request, url) }
      const step = await comeBack(here, back, moment)
      if (step && 'pending' in step) {
        setPendingCookie(reply, step.pending, url)
        return await reply.redirect(signInPage({ buoc: 'ma', ve: sent.returnTo }))
      }
      if (step) await enter(request, reply, step, site)
      return await reply.redirect(sent.returnTo)
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      note(request, { problem: error })
      return reply.redirect(sent && 'session' in sent.errand ? withFault(sent, error, url) : signInPage({ loi: error.code }))
    }
  })
}

const signInPage = (search: Readonly<Record<string, string>>): string => `/dang-nhap?${new URLSearchParams(search).toString()}`

/** The page from which somebody who is signed in set out, told what went wrong. */
function withFault({ returnTo }: Sent, { code }: Problem, url: string): string {
  const page = new URL(returnTo, url)
  page.searchParams.set('loi', code)
  return page.pathname + page.search + page.hash
}
