import type { AccountList, AccountQuery } from '@dam-lam/contract'
import type { AccountStanding, LocalDate } from '@dam-lam/core'
import type { Pool } from 'pg'
import { z } from 'zod'
import type { Moment } from '../clock.ts'
import type { OrganisationSnapshot } from '../organisations/organisation-cache.ts'
import { matches } from '../organisations/plain-search.ts'
import { positionView } from '../organisations/position-view.ts'
import { cursorKeys, page } from '../read-models/cursor.ts'
import { named, type Wording } from '../read-models/wording.ts'
import { IDLE } from './session.ts'
import { tokenHash } from './token-hash.ts'

const cursor = z.tuple([z.string()])

/** Everybody in the register, with how the account of each stands. Only an administrator is told; for others it is empty of accounts. */
export async function accountList(read: Pool, token: string, asked: AccountQuery, { organisation, moment, wording }: { organisation: OrganisationSnapshot; moment: Moment; wording: Wording }): Promise<AccountList> {
  const accounts = await standingsFor(read, token, moment)
  const [after = ''] = cursorKeys(asked.cursor, cursor) ?? []
  const items = organisation.data.people
    .filter(({ id }) => id > after)
    .map(({ id, managedBy }) => ({
      person: named('person', id, wording),
      titles: titlesOf(id, organisation, moment.today, wording),
      managedBy: managedBy === null ? null : named('committee', managedBy, wording),
      ...(accounts.get(id) ?? NO_ACCOUNT),
    }))
    .filter(({ standing }) => asked.standing === undefined || standing === asked.standing)
    .filter(({ person, titles }) => matches([person.id, person.name, ...titles].join(' '), asked.q ?? ''))
  return page(items, asked.limit, ({ person }) => [person.id])
}

type Account = Pick<AccountList['items'][number], 'standing' | 'hasPassword' | 'hasSingleSignOn' | 'hasSecondFactor' | 'linkUntil'>

const NO_ACCOUNT: Account = { standing: 'none', hasPassword: false, hasSingleSignOn: false, hasSecondFactor: false, linkUntil: null }

const titlesOf = (person: string, { organisations }: OrganisationSnapshot, today: LocalDate, wording: Wording): string[] =>
  organisations.positionsOf(person, today).map((position) => positionView(position, wording).title)

async function standingsFor(read: Pool, token: string, { instant, today }: Moment): Promise<ReadonlyMap<string, Account>> {
  const { rows } = await read.query<{ person: string; standing: AccountStanding; hasPassword: boolean; hasSingleSignOn: boolean; hasSecondFactor: boolean; linkUntil: Date | null }>(
    `select person, standing, has_password as "hasPassword", has_single_sign_on as "hasSingleSignOn", has_second_factor as "hasSecondFactor", link_until as "linkUntil"
       from account_standings($1, $2, $3, $4)`,
    [tokenHash(token), instant, IDLE, today],
  )
  return new Map(rows.map(({ person, linkUntil, ...account }) => [person, { ...account, linkUntil: linkUntil?.toISOString() ?? null }]))
}
