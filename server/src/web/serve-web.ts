import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import '@fastify/swagger' // for its word in a route: `hide`
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { contentSecurityPolicy } from './content-security-policy.ts'

/** Stands in the built page wherever the nonce of an answer belongs; `web/vite.config.ts` puts it there. */
const NONCE_PLACEHOLDER = '__NONCE__'

/**
 * Serves the built web application (a Fastify plugin). Files under `/assets/` carry a hash in their name and are kept
 * by browsers for a year; every other address is a page of the application and answers with `index.html`, under a policy
 * whose nonce is new each time. What is below `/api` or asks for a file stays with the not-found handler.
 */
export async function serveWeb(app: FastifyInstance, { distDir }: { readonly distDir: string }): Promise<void> {
  const page = await readFile(join(distDir, 'index.html'), 'utf8')

  await app.register(fastifyStatic, {
    root: join(distDir, 'assets'),
    prefix: '/assets/',
    decorateReply: false,
    dotfiles: 'ignore',
    index: false,
    preCompressed: true,
    immutable: true,
    maxAge: '1y',
  })

  app.get('/*', { schema: { hide: true } }, (request, reply) =>
    isPage(request) ? sendPage(reply, page) : reply.callNotFound())
}

function sendPage(reply: FastifyReply, page: string): FastifyReply {
  const nonce = randomBytes(16).toString('base64')
  return reply
    .header('content-security-policy', contentSecurityPolicy(nonce))
    .header('cache-control', 'no-store')
    .type('text/html; charset=utf-8')
    .send(page.replaceAll(NONCE_PLACEHOLDER, nonce))
}

// Endings are listed, because the address of a provision has points too: /quy-dinh/d4.k3.
const FILE = /\.(js|css|map|json|txt|xml|ico|png|jpg|svg|woff2?|webmanifest|php)$/

function isPage(request: FastifyRequest): boolean {
  const path = request.url.split('?', 1).join('')
  return !/^\/api(\/|$)/.test(path) && !FILE.test(path)
}
