import { createHash, timingSafeEqual } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { isLoopback } from '../../config.ts'
import { Problem } from '../../problem.ts'
import type { Metrics } from '../metrics.ts'
import type { Site } from '../site.ts'

/** For whoever runs the server: with the token, or where none is set from the machine itself. */
export const metricsRoutes: FastifyPluginAsyncZod<{ site: Site; metrics: Metrics }> = async (app, { site, metrics }) => {
  app.get('/metrics', { schema: { hide: true } }, async (request, reply) => {
    if (!mayRead(request, site.metricsToken)) throw new Problem('not-found')
    return reply.type('text/plain; version=0.0.4; charset=utf-8').send(metrics.text())
  })
}

function mayRead({ ip, headers }: Pick<FastifyRequest, 'ip' | 'headers'>, token: string | undefined): boolean {
  if (token === undefined) return isLoopback(ip.replace(/^::ffff:/, ''))
  return timingSafeEqual(digest(headers.authorization ?? ''), digest(`Bearer ${token}`))
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()
