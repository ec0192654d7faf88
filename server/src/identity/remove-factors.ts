import type { ClientBase } from 'pg'
import { forgetBrowsers } from './known-browser.ts'

/** Takes away whatever this person signs in with besides the password. */
export async function removeFactors(client: ClientBase, person: string): Promise<void> {
  await client.query('delete from second_factor where person = $1', [person])
  await client.query('delete from passkey where person = $1', [person])
  await client.query('delete from single_sign_on_subject where person = $1', [person])
  await forgetBrowsers(client, person, undefined)
}
