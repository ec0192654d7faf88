import { calendarFeed, calendarFeedMade, type ProofOfOwner } from '@dam-lam/contract'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { call, nothing } from './client.ts'

const FEED = ['account', 'calendar']

/** Whether there is an address for calendar programs. */
export const useCalendarFeed = () => useQuery({ queryKey: FEED, queryFn: ({ signal }) => call('/account/calendar', calendarFeed, { signal }) })

/** Answers with the address, which is shown this once. */
export function useMakeCalendarFeed() {
  const client = useQueryClient()
  return useMutation({ mutationFn: (body: ProofOfOwner) => call('/account/calendar', calendarFeedMade, { method: 'POST', body }), onSuccess: () => client.invalidateQueries({ queryKey: FEED }) })
}

export function useRevokeCalendarFeed() {
  const client = useQueryClient()
  return useMutation({ mutationFn: () => call('/account/calendar', nothing, { method: 'DELETE' }), onSuccess: () => client.invalidateQueries({ queryKey: FEED }) })
}
