import { caseList, type CaseQuery } from '@dam-lam/contract'
import { infiniteQueryOptions, useInfiniteQuery } from '@tanstack/react-query'
import { address } from './address.ts'
import { call } from './client.ts'

/** Which cases are asked for; `overdue` keeps only those whose reply is past the due day. */
export interface CaseFilter extends Pick<CaseQuery, 'stage' | 'committee' | 'q' | 'concern'> {
  readonly overdue?: boolean | undefined
}

const casesQuery = ({ overdue, ...filter }: CaseFilter) =>
  infiniteQueryOptions({
    queryKey: ['cases', filter, overdue ?? false],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) =>
      call(address('/cases', { ...filter, overdue: overdue ? 1 : undefined, cursor: pageParam }), caseList, { signal }),
    getNextPageParam: ({ nextCursor }) => nextCursor,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
  })

/** The cases that the person who looks may see, piece by piece. */
export const useCases = (filter: CaseFilter) => useInfiniteQuery(casesQuery(filter))
