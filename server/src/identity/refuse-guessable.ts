import { invalidAt } from '../problem.ts'
import { isCommonPassword } from './common-passwords.ts'
import { isOfThisPlace } from './words-of-this-place.ts'

/**
 * Refuses a new password that is guessed first (OWASP ASVS 5.0, 6.2.4 and 6.2.11).
 *
 * @param place  where it stands in what was sent
 * @throws Problem `invalid-request`
 */
export async function refuseGuessable(person: string, password: string, place: string): Promise<void> {
  if (password.toLowerCase() === person.toLowerCase()) throw invalidAt(place, 'password-is-user-name')
  if (await isCommonPassword(password)) throw invalidAt(place, 'common-password')
  if (isOfThisPlace(password, person)) throw invalidAt(place, 'password-of-this-place')
}
