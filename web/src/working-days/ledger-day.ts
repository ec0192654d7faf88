import type { WorkingDays } from '@dam-lam/contract'

/** One day of a count, as the server tells it. */
export type LedgerDay = WorkingDays['ledger'][number]
