import type { Session } from '@dam-lam/contract'

type Account = NonNullable<Session['demo']>['accounts'][number]

/** Accounts in groups of one committee, both in the order in which the server names them. */
export const byCommittee = (accounts: readonly Account[]): readonly { committee: string; accounts: readonly Account[] }[] =>
  [...Map.groupBy(accounts, ({ committee }) => committee)].map(([committee, group]) => ({ committee, accounts: group }))

/** What to call an account under the heading of its committee: «Bí thư Đảng ủy phường» → «Bí thư». */
export const titleWithin = ({ title, name, committee }: Account): string =>
  (title || name).replace(committee, '').replace(/\s+/g, ' ').replace(/[\s,]+$/, '').trim() || name
