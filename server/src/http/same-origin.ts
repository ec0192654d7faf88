import type { FastifyRequest } from 'fastify'
import { Problem } from '../problem.ts'

const READING = ['GET', 'HEAD', 'OPTIONS']

/**
 * A browser says where a request comes from. What writes must come from our own pages; a program that is no browser
 * says nothing, and has no cookie that somebody else could ride on.
 *
 * @throws Problem `forbidden-origin`
 */
export function refuseForeignOrigin(request: FastifyRequest, publicUrl: string): void {
  if (READING.includes(request.method)) return
  const { origin, 'sec-fetch-site': site } = request.headers
  if (site === 'cross-site') throw new Problem('forbidden-origin')
  if (origin !== undefined && origin !== publicUrl && !isOwnLoopback(origin, request)) throw new Problem('forbidden-origin')
}

/** Whoever works on the machine itself may type 127.0.0.1 instead of localhost. */
function isOwnLoopback(origin: string, { host }: FastifyRequest): boolean {
  return ['127.0.0.1', '[::1]', 'localhost'].some((name) => host.startsWith(`${name}:`)) && origin === `http://${host}`
}
