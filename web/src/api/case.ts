import { caseView, eventList, readingList, type EventList } from '@dam-lam/contract'
import { infiniteQueryOptions, queryOptions, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { address } from './address.ts'
import { call } from './client.ts'

export const caseQuery = (id: string) =>
  queryOptions({
    queryKey: ['case', id],
    queryFn: ({ signal }) => call(`/cases/${encodeURIComponent(id)}`, caseView, { signal }),
  })

/** Everything that the person who looks may see of a case. */
export const useCase = (id: string) => useQuery(caseQuery(id))

const caseEventsQuery = (id: string) =>
  queryOptions({
    queryKey: ['case', id, 'events'],
    queryFn: ({ signal }) => wholeHistory(id, signal),
  })

/** The history of a case from its first event to its last: a chain can only be checked whole. */
export const useCaseEvents = (id: string) => useQuery(caseEventsQuery(id))

async function wholeHistory(id: string, signal: AbortSignal, cursor = ''): Promise<Omit<EventList, 'nextCursor'>> {
  const path = address(`/cases/${encodeURIComponent(id)}/events`, { limit: 200, cursor })
  const { items, names, nextCursor } = await call(path, eventList, { signal })
  if (nextCursor === null) return { items, names }
  const rest = await wholeHistory(id, signal, nextCursor)
  return { items: [...items, ...rest.items], names: { ...names, ...rest.names } }
}

const caseReadingsQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['case', id, 'readings'],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) => call(address(`/cases/${encodeURIComponent(id)}/readings`, { cursor: pageParam }), readingList, { signal }),
    getNextPageParam: ({ nextCursor }) => nextCursor,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
  })

/** Who opened a case, piece by piece; for its proposer. */
export const useCaseReadings = (id: string) => useInfiniteQuery(caseReadingsQuery(id))
