/** An attempt to send: the key under which the server knows it, and what was sent. */
export interface Attempt {
  readonly key: string
  readonly body: string
}

const random = (): string => Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')

/**
 * The attempt to send this: the last one when the same was sent and got no answer, so that it is not done twice; a new
 * one for anything else.
 */
export function attemptFor(body: unknown, last: Attempt | null, newKey: () => string = random): Attempt {
  const text = JSON.stringify(body)
  return last?.body === text ? last : { key: newKey(), body: text }
}
