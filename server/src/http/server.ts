import { Readable } from 'node:stream'
import fastifyCookie from '@fastify/cookie'
import fastify, { type FastifyInstance } from 'fastify'
import { serializerCompiler } from 'fastify-type-provider-zod'
import { calendarRunner } from '../in-force/calendar-runner.ts'
import { servePublicPages } from '../public-pages/serve-public-pages.ts'
import { serveWeb } from '../web/serve-web.ts'
import { noteAddresses, nothingAnswers } from './allowed-methods.ts'
import { api } from './api.ts'
import { limitPatience, LONGEST_BODY_MS } from './body-patience.ts'
import { answerClientError } from './client-error.ts'
import { composed } from './compose-text.ts'
import { answerWithProblem } from './errors.ts'
import { readJsonBodies } from './json-body.ts'
import { countRequests } from './metrics.ts'
import { describeApi } from './openapi.ts'
import { errorForLog } from '../security-log/error-for-log.ts'
import { logSecurity } from '../security-log/log-security.ts'
import { protect } from './protect.ts'
import { crawlerRoutes } from './routes/crawlers.ts'
import { healthRoutes } from './routes/health.ts'
import { metricsRoutes } from './routes/metrics.ts'
import { searchForMarks } from './search-for-marks.ts'
import type { Site } from './site.ts'
import { validateInput } from './validate-input.ts'

/** Text over one megabyte is refused unread. */
const LARGEST_BODY = 1_000_000

/** The whole server, not yet listening. */
export async function createServer(site: Site): Promise<FastifyInstance> {
  const app = fastify({
    bodyLimit: LARGEST_BODY,
    trustProxy: site.trustProxy,
    requestTimeout: LONGEST_BODY_MS,
    logger: { level: 'error', stream: process.stderr, serializers: { err: errorForLog } },
    clientErrorHandler: answerClientError,
    frameworkErrors: (error, request, reply) => void answerWithProblem(error, request, reply),
  })
  app.decorate('today', () => site.clock.read().today)
  app.setValidatorCompiler(validateInput)
  app.setSerializerCompiler(serializerCompiler)
  app.setErrorHandler(answerWithProblem)
  limitPatience(app)
  readJsonBodies(app)

  const addresses = noteAddresses(app)
  app.setNotFoundHandler((request, reply) => nothingAnswers(addresses, request, reply))

  const metrics = countRequests(app)
  if (site.securityLog) logSecurity(app, site.securityLog, site)
  await protect(app, site)
  await app.register(fastifyCookie)
  app.addHook('preValidation', async (request) => {
    if (!(request.body instanceof Readable || request.body instanceof Uint8Array)) request.body = composed(request.body)
    request.query = composed(request.query)
    request.params = composed(request.params)
  })
  searchForMarks(app, site)

  await describeApi(app)
  // A calendar that came while nobody listened is applied now; one that comes later, at once.
  const counting = calendarRunner(site, (error) => app.log.error(error))
  app.addHook('onListen', async () => counting.start())
  app.addHook('onClose', () => counting.idle())
  await app.register(api, { prefix: '/api/v1', site, counting })
  await app.register(healthRoutes, { site })
  await app.register(metricsRoutes, { site, metrics })
  await app.register(crawlerRoutes, { site })
  await app.register(servePublicPages, { site, addresses })
  if (site.distDir !== undefined) await app.register(serveWeb, { distDir: site.distDir })
  return app
}
