import { STATUS_CODES } from 'node:http'
import type { FastifyServerOptions } from 'fastify'
import { Problem } from '../problem.ts'
import { problemDocument } from './problem-document.ts'

/** Answers what is no HTTP at all, before the framework sees a request, with a problem document too. */
export const answerClientError: NonNullable<FastifyServerOptions['clientErrorHandler']> = (error, socket) => {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy()
  const document = problemDocument(new Problem(error.code === 'HPE_HEADER_OVERFLOW' ? 'too-large' : 'invalid-request'), 'vi')
  const body = JSON.stringify(document)
  const head = [
    `HTTP/1.1 ${document.status} ${STATUS_CODES[document.status] ?? ''}`,
    'content-type: application/problem+json; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
    'connection: close',
  ]
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`)
}
