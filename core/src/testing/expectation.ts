/** An expectation of a test that was not met; carries both sides, so that a runner can show the difference. */
export class ExpectationError extends Error {
  override readonly name = 'ExpectationError'
  readonly expected: unknown
  readonly actual: unknown
  readonly showDiff = true
  constructor(message: string, expected: unknown, actual: unknown) {
    super(message)
    this.expected = expected
    this.actual = actual
  }
}

/** Text with its keys in order, so that two values that say the same are the same text. */
export const sameText = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )

/** @throws ExpectationError unless both say the same. */
export function mustBe(message: string, actual: unknown, expected: unknown): void {
  if (sameText(actual) !== sameText(expected)) throw new ExpectationError(message, expected, actual)
}
