import fastifyHelmet from '@fastify/helmet'
import fastifyRateLimit from '@fastify/rate-limit'
import type { FastifyInstance } from 'fastify'
import { Problem } from '../problem.ts'
import { refuseForeignOrigin } from './same-origin.ts'
import type { Site } from './site.ts'

/** So many requests a minute does no person, and no office behind one address, make by hand. */
const MOST_PER_MINUTE = 60_000

/** `base-uri` and `form-action` do not follow `default-src`. */
const NOTHING = { defaultSrc: ["'none'"], frameAncestors: ["'none'"], baseUri: ["'none'"], formAction: ["'none'"], objectSrc: ["'none'"] }

/** What a page may ask of the device: passkeys, and nothing else. */
const PERMISSIONS = [
  ...['camera', 'geolocation', 'microphone', 'payment', 'usb'].map((nothing) => `${nothing}=()`),
  ...['publickey-credentials-create', 'publickey-credentials-get'].map((own) => `${own}=(self)`),
].join(', ')

/** What protects every answer: headers, a ceiling on requests, and no writing from foreign pages. */
export async function protect(app: FastifyInstance, { publicUrl }: Site): Promise<void> {
  await app.register(fastifyHelmet, {
    // The pages of the application set a policy of their own; everything else shows nothing in a browser.
    contentSecurityPolicy: { useDefaults: false, directives: NOTHING },
    xFrameOptions: { action: 'deny' },
    strictTransportSecurity: publicUrl().startsWith('https:'),
  })
  await app.register(fastifyRateLimit, {
    max: MOST_PER_MINUTE,
    timeWindow: '1 minute',
    // How much an address may still ask is nobody's business, and differs from one answer to the next.
    addHeadersOnExceeding: { 'x-ratelimit-limit': false, 'x-ratelimit-remaining': false, 'x-ratelimit-reset': false },
    addHeaders: { 'x-ratelimit-limit': false, 'x-ratelimit-remaining': false, 'x-ratelimit-reset': false },
    errorResponseBuilder: () => new Problem('too-many-requests'),
  })
  app.addHook('onRequest', async (_request, reply) => void reply.header('permissions-policy', PERMISSIONS))
  app.addHook('onRequest', async (request) => refuseForeignOrigin(request, publicUrl()))
}
