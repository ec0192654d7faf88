import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { accountRoutes } from './routes/account.ts'
import { accountsRoutes } from './routes/accounts.ts'
import { actCatalogueRoutes } from './routes/act-catalogue.ts'
import { actRoutes } from './routes/acts.ts'
import { administrationRoutes } from './routes/administration.ts'
import { calendarFeedRoutes, ownCalendarFeedRoutes } from './routes/calendar-feed.ts'
import { caseRoutes } from './routes/cases.ts'
import { cspReportRoutes } from './routes/csp-reports.ts'
import { draftRoutes } from './routes/drafts.ts'
import { dutyRoutes } from './routes/duties.ts'
import { fileRoutes } from './routes/files.ts'
import { importListRoutes } from './routes/import-list.ts'
import { mailRoutes } from './routes/mail.ts'
import { meRoutes } from './routes/me.ts'
import { oneTimeLinkRoutes } from './routes/one-time-links.ts'
import { modelRoutes } from './routes/models.ts'
import { noticeRoutes } from './routes/notices.ts'
import { openapiRoutes } from './routes/openapi.ts'
import { opinionRoutes } from './routes/opinions.ts'
import { organisationRoutes } from './routes/organisation.ts'
import { personalDataRoutes } from './routes/personal-data.ts'
import { passkeySessionRoutes } from './routes/passkey-session.ts'
import { passkeyRoutes } from './routes/passkeys.ts'
import { publicRoutes } from './routes/public.ts'
import { regulationRoutes } from './routes/regulation.ts'
import { reviseRoutes } from './routes/revise.ts'
import { sessionRoutes } from './routes/session.ts'
import { ownSingleSignOnRoutes } from './routes/own-single-sign-on.ts'
import { singleSignOnRoutes } from './routes/single-sign-on.ts'
import { workingDaysRoutes } from './routes/working-days.ts'
import type { CalendarRunner } from '../in-force/calendar-runner.ts'
import { Problem } from '../problem.ts'
import { sessionToken } from './session-cookie.ts'
import type { Site } from './site.ts'
import { beginVisit } from './visit.ts'

/** Everything under `/api/v1`: what is open to everyone, what finds out by itself who acts, and the rest. */
export const api: FastifyPluginAsyncZod<{ site: Site; counting: CalendarRunner }> = async (app, { site, counting }) => {
  app.addHook('onSend', async (_request, reply) => void reply.header('cache-control', 'no-store'))

  await app.register(sessionRoutes, { site })
  await app.register(oneTimeLinkRoutes, { site })
  await app.register(passkeySessionRoutes, { site })
  await app.register(singleSignOnRoutes, { site })
  await app.register(regulationRoutes)
  await app.register(workingDaysRoutes, { site })
  await app.register(calendarFeedRoutes, { site })
  await app.register(openapiRoutes)
  await app.register(cspReportRoutes, { site })
  await app.register(publicRoutes, { site })
  await app.register(actRoutes, { site })
  await app.register(reviseRoutes, { site })

  await app.register(async (signedIn) => {
    signedIn.addHook('onRequest', (request) => beginVisit(request, sessionToken(request, site.publicUrl()), site))
    signedIn.addHook('onRoute', (route) => {
      route.schema = { ...route.schema, security: [{ session: [] }] }
    })
    await signedIn.register(meRoutes)
    await signedIn.register(accountRoutes, { site })
    await signedIn.register(accountsRoutes, { site })
    await signedIn.register(personalDataRoutes, { site })
    await signedIn.register(passkeyRoutes, { site })
    await signedIn.register(ownSingleSignOnRoutes, { site })
    await signedIn.register(organisationRoutes, { site })
    await signedIn.register(actCatalogueRoutes)
    await signedIn.register(administrationRoutes, { site, counting })
    await signedIn.register(importListRoutes, { site })
    await signedIn.register(draftRoutes, { site })
    await signedIn.register(caseRoutes, { site })
    await signedIn.register(dutyRoutes, { site })
    await signedIn.register(ownCalendarFeedRoutes, { site })
    await signedIn.register(mailRoutes, { site })
    await signedIn.register(noticeRoutes, { site })
    await signedIn.register(fileRoutes, { site })
    await signedIn.register(opinionRoutes, { site })
    await signedIn.register(modelRoutes, { site })
    // An act that nobody knows is answered like any address that nobody knows, to whoever has signed in.
    signedIn.post('/cases/:id/acts/:act', { schema: { hide: true } }, () => {
      throw new Problem('not-found')
    })
  })
}
