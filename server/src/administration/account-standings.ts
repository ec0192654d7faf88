import type { AccountStanding, AdministrativeCommand } from '@dam-lam/core'
import type { ClientBase } from 'pg'

export type AccountOf = (person: string) => AccountStanding

/** How the accounts stand that these commands are about. */
export async function accountStandings(client: ClientBase, commands: readonly AdministrativeCommand[]): Promise<AccountOf> {
  const people = commands.flatMap(({ data }) => ('person' in data ? [data.person] : []))
  const { rows } = await client.query<{ person: string; standing: AccountStanding }>('select person, standing from account where person = any ($1)', [people])
  const standings = new Map(rows.map(({ person, standing }) => [person, standing]))
  return (person) => standings.get(person) ?? 'none'
}
