import { createHash } from 'node:crypto'
import { plainText } from '../cases/case-events.ts'
import type { LoadedCase } from './load-case.ts'
import { Problem } from '../problem.ts'

/** The answer given under an idempotency key: the events after one version up to another. */
export interface GivenAnswer {
  readonly after: number
  readonly version: number
}

/** What a request asks for, so that the same key with another request is noticed. */
export const requestHash = (request: unknown): Buffer => createHash('sha256').update(plainText(request)).digest()

/**
 * The answer already given under this key to this very request; undefined when there is none yet.
 * @throws Problem `idempotency-key-reused` when the key came with another request before
 */
export function answerGiven({ answered }: LoadedCase, asked: Buffer): GivenAnswer | undefined {
  if (answered === null) return undefined
  if (!answered.requestHash.equals(asked)) throw new Problem('idempotency-key-reused')
  return JSON.parse(answered.answer)
}

/** As it is kept. */
export const answerText = ({ after, version }: GivenAnswer): string => JSON.stringify({ after, version })
