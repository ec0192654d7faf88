import type { FastifyInstance } from 'fastify'

/** The longest that anything may take to arrive: the largest file over a slow line. */
export const LONGEST_BODY_MS = 30 * 60_000

/** What a person has typed arrives at once; a body that is not here by then is not an honest one. */
const PATIENCE_MS = 30_000

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The body may take long to come, and the route itself watches that it does come. */
    readonly longBody?: true
  }
}

/** Hangs up on whoever sends a body drop by drop, so that nobody can keep connections busy with nothing. */
export function limitPatience(app: FastifyInstance): void {
  app.addHook('onRequest', async ({ raw, headers, routeOptions }) => {
    const brings = headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0
    if (!brings || routeOptions.config.longBody === true) return
    const timer = setTimeout(() => raw.destroy(), PATIENCE_MS)
    for (const event of ['end', 'close']) raw.once(event, () => clearTimeout(timer))
  })
}
