import { health, readiness } from '@dam-lam/contract'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { Problem } from '../../problem.ts'
import type { Site } from '../site.ts'

/** Whether the process answers, and whether what it needs answers too. */
export const healthRoutes: FastifyPluginAsyncZod<{ site: Site }> = async (app, { site }) => {
  const tags = ['Vận hành']

  app.get('/healthz', { schema: { tags, summary: 'Chương trình có chạy không', response: { 200: health } } }, async () => ({ status: 'ok' as const }))

  app.get('/readyz', { schema: { tags, summary: 'Cơ sở dữ liệu có trả lời không', response: { 200: readiness } } }, async () => {
    try {
      await Promise.all([site.pools.read.query('select 1'), site.pools.write.query('select 1')])
    } catch {
      throw new Problem('unavailable')
    }
    return { status: 'ready' as const, database: true }
  })
}
