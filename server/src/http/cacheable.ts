import { createHash } from 'node:crypto'
import type { FastifyInstance } from 'fastify'

/** A shared cache may answer for a minute by itself; a browser always asks, and mostly hears that nothing has changed. */
const SHARED = 'public, max-age=0, s-maxage=60, must-revalidate'

/**
 * Lets caches share what the routes of this plugin answer to everybody alike: a reading that succeeded bears the hash of what it
 * says, and is not sent again to whoever has it. Everything else is for one person, and no cache keeps it.
 */
export function cacheable(app: FastifyInstance): void {
  app.addHook('onSend', async (request, reply, payload: unknown) => {
    const isReading = request.method === 'GET' || request.method === 'HEAD'
    if (!isReading || reply.statusCode !== 200) {
      void reply.header('cache-control', 'no-store')
      return payload
    }
    if (typeof payload !== 'string') return payload
    const tag = `"${createHash('sha256').update(payload).digest('base64url')}"`
    void reply.headers({ etag: tag, 'cache-control': SHARED })
    if (!tagsIn(request.headers['if-none-match']).includes(tag)) return payload
    void reply.code(304).removeHeader('content-length').removeHeader('content-type')
    return ''
  })
}

/** A proxy that compresses marks a tag as weak, and still means the same. */
const tagsIn = (header = ''): readonly string[] => header.split(',').map((tag) => tag.trim().replace(/^W\//, ''))
