import { queryOptions, useQuery } from '@tanstack/react-query'
import { call } from './client.ts'
import { provisionList } from './wire.ts'

export const regulationQuery = queryOptions({
  queryKey: ['regulation'],
  staleTime: Infinity,
  queryFn: ({ signal }) => call('/regulation', provisionList, { signal }),
})

/** The provisions, and what the program does with each. */
export const useRegulation = () => useQuery(regulationQuery)
