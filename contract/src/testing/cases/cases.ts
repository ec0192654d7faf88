import type { ACase } from '@dam-lam/core/testing'

/** Cases by name; each begins anew whenever it is asked for. */
export type Cases = Readonly<Record<string, () => ACase>>
