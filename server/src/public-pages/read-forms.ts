import type { FastifyInstance, FastifyRequest } from 'fastify'

/** Reads what a form without a script sends. Line breaks come as forms write them, and are kept as everybody else does. */
export function readForms(app: FastifyInstance): void {
  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) => {
    done(null, Object.fromEntries(new URLSearchParams(String(body))))
  })
}

/** One field of a form; empty where it was not sent. */
export function formField({ body }: Pick<FastifyRequest, 'body'>, name: string): string {
  if (typeof body !== 'object' || body === null || !Object.hasOwn(body, name)) return ''
  const value: unknown = Object.entries(body).find(([key]) => key === name)?.[1]
  return typeof value === 'string' ? value.replaceAll('\r\n', '\n') : ''
}
