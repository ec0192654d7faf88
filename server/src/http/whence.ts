import type { FastifyRequest } from 'fastify'
import { isWellFormedText } from '@dam-lam/contract'
import type { Whence } from '../identity/session.ts'

/** From where a request comes, as far as it says so. */
export function whenceOf({ ip, headers }: FastifyRequest): Whence {
  const browser = headers['user-agent'] ?? ''
  return { address: ip, browser: isWellFormedText(browser) ? browser : '' }
}
