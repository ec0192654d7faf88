import { dutyList } from '@dam-lam/contract'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { address } from './address.ts'
import { call } from './client.ts'

export interface DutyFilter {
  readonly holder: 'me' | 'committee'
  readonly state?: 'open' | 'overdue' | 'discharged'
  /** Only what rests on this provision, or on a part of it. */
  readonly clause?: string
}

const dutiesQuery = (filter: DutyFilter) =>
  queryOptions({
    queryKey: ['duties', filter],
    queryFn: ({ signal }) => call(address('/duties', { ...filter }), dutyList, { signal }),
  })

/** The duties of the person who looks, or of the whole committee. */
export const useDuties = (filter: DutyFilter) => useQuery(dutiesQuery(filter))
