import type { ProblemCode } from '@dam-lam/contract'

/** The HTTP status of each problem: the only place where these numbers stand. */
export const STATUS: Readonly<Record<ProblemCode, number>> = {
  'malformed-json': 400,
  'invalid-request': 400,
  unauthenticated: 401,
  'wrong-credentials': 401,
  'wrong-password': 403,
  'passkey-refused': 403,
  'wrong-code': 403,
  'forbidden-origin': 403,
  'not-found': 404,
  'method-not-allowed': 405,
  'second-factor-exists': 409,
  'idempotency-key-reused': 409,
  'version-conflict': 409,
  'draft-version-conflict': 409,
  'link-void': 410,
  'register-changed': 409,
  'too-large': 413,
  'unsupported-media-type': 415,
  refused: 422,
  'too-many-requests': 429,
  'too-many-failures': 429,
  internal: 500,
  unavailable: 503,
}
