import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { Problem } from '../../problem.ts'
import { wayOf } from '../../security-log/log-security.ts'
import type { Site } from '../site.ts'

/** No page breaks its own policy, so one report is remarkable and a hundred say nothing more. */
const MOST_PER_MINUTE = 20
const LARGEST_REPORT = 10_000

const report = z.object({
  'csp-report': z.object({
    'effective-directive': z.string().max(100).optional(),
    'violated-directive': z.string().max(2_000).optional(),
    'blocked-uri': z.string().max(2_000).optional(),
  }),
})

/**
 * Where browsers tell that a page was kept from running or fetching what its policy forbids: a fault of ours, or somebody
 * else's script. Open to everyone, because it also comes from the page of sign-in; nothing is kept but a line in the log.
 */
export const cspReportRoutes: FastifyPluginAsyncZod<{ site: Site }> = async (app, { site }) => {
  app.addContentTypeParser('application/csp-report', { parseAs: 'string', bodyLimit: LARGEST_REPORT }, (_request, text, done) => {
    try {
      done(null, JSON.parse(String(text)))
    } catch {
      done(new Problem('malformed-json'))
    }
  })

  app.post(
    '/csp-reports',
    {
      bodyLimit: LARGEST_REPORT,
      config: { rateLimit: { max: MOST_PER_MINUTE, timeWindow: '1 minute' } },
      schema: {
        tags: ['Vận hành'],
        summary: 'Trình duyệt báo một trang đã vi phạm chính sách nội dung',
        body: report,
        response: { 204: z.undefined().describe('Đã ghi vào nhật ký an ninh') },
      },
    },
    async (request, reply) => {
      const broken = request.body['csp-report']
      site.securityLog?.({
        at: site.clock.read().instant,
        what: 'csp-report',
        outcome: 'refused',
        ...wayOf(request),
        status: 204,
        directive: (broken['effective-directive'] ?? broken['violated-directive'])?.slice(0, 100),
        blocked: originOf(broken['blocked-uri']),
      })
      return reply.code(204).send()
    },
  )
}

/** Paths and queries can carry what was typed; the origin, or the browser's own word («inline», «eval»), says enough. */
function originOf(blocked: string | undefined): string | undefined {
  if (blocked === undefined) return undefined
  const url = URL.parse(blocked)
  return url === null ? blocked.slice(0, 20) : url.origin === 'null' ? url.protocol : url.origin
}
