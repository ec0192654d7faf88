import fastifyCookie from '@fastify/cookie'
import fastify, { type FastifyInstance } from 'fastify'
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod'
import { Problem } from '../use-cases/problem.ts'
import { composed } from './compose-text.ts'
import { answerWithProblem } from './errors.ts'
import { readJsonBodies } from './json-body.ts'
import { actRoutes } from './routes/acts.ts'
import { draftRoutes } from './routes/drafts.ts'
import { sessionRoutes } from './routes/session.ts'
import { refuseForeignOrigin } from './same-origin.ts'
import { sessionToken } from './session-cookie.ts'
import type { Site } from './site.ts'
import { beginVisit } from './visit.ts'

/** Text over one megabyte is refused unread. */
const LARGEST_BODY = 1_000_000

export async function createServer(site: Site): Promise<FastifyInstance> {
  const app = fastify({ bodyLimit: LARGEST_BODY, logger: { level: 'error' } })
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)
  app.setErrorHandler(answerWithProblem)
  app.setNotFoundHandler(() => {
    throw new Problem('not-found')
  })
  readJsonBodies(app)
  await app.register(fastifyCookie)

  app.addHook('onRequest', async (request) => refuseForeignOrigin(request, site.publicUrl()))
  app.addHook('preValidation', async (request) => {
    request.body = composed(request.body)
    request.query = composed(request.query)
    request.params = composed(request.params)
  })

  await app.register(async (api) => {
    await api.register(sessionRoutes, { site })
    await api.register(actRoutes, { site })
    await api.register(async (signedIn) => {
      signedIn.addHook('onRequest', (request) => beginVisit(request, sessionToken(request, site.publicUrl()), site))
      await signedIn.register(draftRoutes, { site })
    })
  }, { prefix: '/api/v1' })
  return app
}
