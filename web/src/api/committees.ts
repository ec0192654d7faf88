import { committeeList, committeeView } from '@dam-lam/contract'
import type { LocalDate } from '@dam-lam/core'
import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query'
import { address } from './address.ts'
import { call } from './client.ts'

const ORGANISATION_CHANGES_RARELY = 60_000

const committeesQuery = queryOptions({
  queryKey: ['committees'],
  staleTime: ORGANISATION_CHANGES_RARELY,
  queryFn: ({ signal }) => call(address('/committees', { limit: 200 }), committeeList, { signal }),
})

/** The tree of committees as it stands today. */
export const useCommittees = () => useQuery(committeesQuery)

/** The tree as it stood, or will stand, on a day. */
export const useCommitteesOn = (on: LocalDate) =>
  useQuery({
    queryKey: ['committees', 'on', on],
    staleTime: ORGANISATION_CHANGES_RARELY,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => call(address('/committees', { on, limit: 200 }), committeeList, { signal }),
  })

export const committeeQuery = (id: string, on: LocalDate) =>
  queryOptions({
    queryKey: ['committees', id, on],
    enabled: id !== '',
    staleTime: ORGANISATION_CHANGES_RARELY,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => call(address(`/committees/${encodeURIComponent(id)}`, { on }), committeeView, { signal }),
  })

/** A committee on a day: its bodies, who holds its posts, who sits in its collectives. */
export const useCommittee = (id: string, on: LocalDate) => useQuery(committeeQuery(id, on))
