import { peopleList } from '@dam-lam/contract'
import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query'
import { address } from './address.ts'
import { call } from './client.ts'

export const peopleQuery = (q: string) =>
  queryOptions({
    queryKey: ['people', q],
    staleTime: 60_000,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => call(address('/people', { q, limit: 20 }), peopleList, { signal }),
  })

/** People one may name, by a part of their name, with or without its marks. */
export const usePeople = (q: string) => useQuery(peopleQuery(q))
