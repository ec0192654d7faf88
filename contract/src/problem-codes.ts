/** The closed list of what can go wrong with a request, apart from the refusals of rules, which `refused` carries. */
export const PROBLEM_CODES = [
  'unauthenticated',
  'wrong-credentials',
  'wrong-password',
  'wrong-code',
  'link-void',
  'second-factor-exists',
  'passkey-refused',
  'malformed-json',
  'invalid-request',
  'unsupported-media-type',
  'too-large',
  'not-found',
  'method-not-allowed',
  'idempotency-key-reused',
  'version-conflict',
  'draft-version-conflict',
  'register-changed',
  'refused',
  'too-many-requests',
  'too-many-failures',
  'forbidden-origin',
  'internal',
  'unavailable',
] as const

export type ProblemCode = (typeof PROBLEM_CODES)[number]
