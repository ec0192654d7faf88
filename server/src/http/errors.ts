import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { NotCanonical } from '../event-store/canonical-text.ts'
import { isDatabaseAway } from '../database/is-database-away.ts'
import { Problem } from '../problem.ts'
import { note } from '../security-log/noted.ts'
import { languageOf } from './language.ts'
import { problemDocument } from './problem-document.ts'

/** Answers with a problem document, whatever went wrong. */
export function answerWithProblem(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const problem = problemOf(error, request)
  note(request, { problem })
  const document = problemDocument(problem, languageOf(request), request.server.today())
  return reply.code(document.status).type('application/problem+json; charset=utf-8').send(JSON.stringify(document))
}

/** What went wrong, in our own terms; what the caller cannot mend is noted for the administrator. */
export function problemOf(error: unknown, request: FastifyRequest): Problem {
  const problem = problemBehind(error)
  if (problem.code === 'internal' || isDatabaseAway(error)) request.log.error(error)
  return problem
}

function problemBehind(error: unknown): Problem {
  if (error instanceof Problem) return error
  if (error instanceof NotCanonical) return new Problem('invalid-request')
  if (isDatabaseAway(error)) return new Problem('unavailable')
  return new Problem(isFastifyError(error) ? codeOf(error) : 'internal')
}

const isFastifyError = (error: unknown): error is FastifyError => error instanceof Error && 'code' in error && 'statusCode' in error

/** The framework's own errors, by what they mean for the caller. */
function codeOf({ statusCode = 500 }: FastifyError): Problem['code'] {
  if (statusCode === 413) return 'too-large'
  if (statusCode === 415) return 'unsupported-media-type'
  if (statusCode === 429) return 'too-many-requests'
  if (statusCode === 404) return 'not-found'
  if (statusCode === 503) return 'unavailable'
  return statusCode >= 500 ? 'internal' : 'invalid-request'
}
