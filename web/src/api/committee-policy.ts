import { committeePolicy } from '@dam-lam/contract'
import { queryOptions, skipToken, useQuery } from '@tanstack/react-query'
import { call } from './client.ts'

const committeePolicyQuery = (committee: string) =>
  queryOptions({
    queryKey: ['committees', committee, 'policy'],
    queryFn: committee === '' ? skipToken : ({ signal }) => call(`/committees/${encodeURIComponent(committee)}/policy`, committeePolicy, { signal }),
  })

/** A committee's own rules as they hold today, and every version of them; nothing is asked where no committee is named. */
export const useCommitteePolicy = (committee: string) => useQuery(committeePolicyQuery(committee))
