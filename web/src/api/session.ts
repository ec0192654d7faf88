import { session } from '@dam-lam/contract'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { call } from './client.ts'

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: ({ signal }) => call('/session', session, { signal }),
})

/** What one may know before signing in: in a demonstration, the illustrative accounts. */
export const useSession = () => useQuery(sessionQuery)
