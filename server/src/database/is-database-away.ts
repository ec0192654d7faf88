/*
 * What PostgreSQL (appendix A of its manual) and the network say when the database cannot be asked now, and could be in a
 * minute: refused or broken connections, too many of them, a shutdown, a statement that took too long.
 */
const AWAY = ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ENOTFOUND', 'ETIMEDOUT', '08000', '08003', '08006', '53300', '57014', '57P01', '57P02', '57P03', '55P03']

/** The driver gives these no code. */
const SAYS_AWAY = /^(?:timeout exceeded when trying to connect|Connection terminated|Connection terminated unexpectedly|Connection terminated due to connection timeout)$/

/** Whether an error means that the database does not answer now, rather than that the program is wrong. */
export function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if ('code' in error && typeof error.code === 'string') return AWAY.includes(error.code)
  return SAYS_AWAY.test(error.message)
}
