import type { FastifyInstance } from 'fastify'
import { Problem } from '../problem.ts'

/**
 * Reads JSON bodies: bytes that are no UTF-8 are refused rather than replaced by question marks, and so is text that is
 * no JSON, or that tries to reach an object's prototype.
 */
export function readJsonBodies(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser('error', 'error')
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, bytes, done) => {
    const text = utf8(bytes)
    if (text === undefined) return done(new Problem('malformed-json'))
    void parse(request, text, (error, value) => (error ? done(new Problem('malformed-json')) : done(null, value)))
  })
}

function utf8(bytes: Buffer | string): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(bytes))
  } catch {
    return undefined
  }
}
