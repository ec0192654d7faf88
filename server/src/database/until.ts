import { setTimeout as pause } from 'node:timers/promises'

type Patience = { atMostMs?: number; everyMs?: number }

/**
 * Looks again and again until `look` answers with something, and answers with that.
 * For what can only be watched from outside: another process, a file it writes.
 *
 * @param what  what is awaited, for the error when it does not come in time
 */
export async function until<T>(
  what: string,
  look: () => T | undefined | false | Promise<T | undefined | false>,
  { atMostMs = 60_000, everyMs = 15 }: Patience = {},
): Promise<T> {
  const deadline = performance.now() + atMostMs
  for (;;) {
    const seen = await look()
    if (seen !== undefined && seen !== false) return seen
    if (performance.now() > deadline) throw new Error(`Chờ quá ${atMostMs / 1000} giây: ${what}`)
    await pause(everyMs)
  }
}
