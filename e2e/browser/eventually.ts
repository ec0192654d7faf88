import { expect } from 'vitest'

/** As long as Playwright itself waits for something to show: enough for a slow machine, and never waited out when all is well. */
const PATIENCE_MS = 30_000

/** What is looked at again and again until it is as expected: `await eventually(() => box.inputValue()).toBe('12')`. */
export const eventually = <T>(look: () => Promise<T>) => expect.poll(look, { timeout: PATIENCE_MS })
