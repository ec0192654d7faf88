import { Problem } from '../problem.ts'
import type { Reader } from '../organisations/reader.ts'

/**
 * What only administrators read: to anybody else it is not there. A post that another lends for some acts on cases gives no
 * sight of the register.
 * @throws Problem `not-found`
 */
export function requireAdministrator({ positions }: Pick<Reader, 'positions'>): void {
  if (!positions.some(({ post, lent }) => post === 'administrator' && lent === undefined)) throw new Problem('not-found')
}
