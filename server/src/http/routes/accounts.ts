import { accountList as accountListSchema, accountQuery, linksMade, makeLinks } from '@dam-lam/contract'
import type { AdministrativeCommand } from '@dam-lam/core'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { accountList } from '../../identity/account-list.ts'
import { Problem } from '../../problem.ts'
import { executeAdministrativeActs } from '../../use-cases/execute-administrative-act.ts'
import { wordingFor } from '../language.ts'
import { linkViews } from '../link-views.ts'
import { requireAdministrator } from '../require-administrator.ts'
import { sessionToken } from '../session-cookie.ts'
import type { Site } from '../site.ts'
import { visitOf } from '../visit.ts'

/** The accounts of others, for the administrator. */
export const accountsRoutes: FastifyPluginAsyncZod<{ site: Site }> = async (app, { site }) => {
  const tags = ['Quản trị']

  app.get(
    '/administration/accounts',
    { schema: { tags, summary: 'Người dùng và tài khoản', querystring: accountQuery, response: { 200: accountListSchema } } },
    async (request) => {
      const { reader, organisation, moment } = visitOf(request)
      const token = sessionToken(request, site.publicUrl())
      requireAdministrator(reader)
      if (token === undefined) throw new Problem('not-found')
      return accountList(site.pools.read, token, request.query, { organisation, moment, wording: wordingFor(request, organisation) })
    },
  )

  app.post(
    '/administration/one-time-links',
    { schema: { tags, summary: 'Cấp liên kết đặt mật khẩu cho nhiều người', description: 'Mỗi người một việc make-one-time-link, làm được tất cả hoặc không làm gì.', body: makeLinks, response: { 200: linksMade } } },
    async (request) => {
      const { people, reason } = request.body
      const commands = [...new Set(people)].map((person): AdministrativeCommand => ({ act: 'make-one-time-link', data: { person, removesFactors: false, reason } }))
      const { decisions, organisation, links } = await executeAdministrativeActs(visitOf(request).reader.person, commands, site, { dryRun: false })
      const refusals = decisions.flatMap((decision) => (decision.accepted ? [] : decision.refusals))
      if (refusals.length > 0) throw new Problem('refused', { refusals, organisation })
      return { items: linkViews(links, site, wordingFor(request, organisation)) }
    },
  )
}
