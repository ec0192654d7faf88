import { calendarFeed, calendarFeedMade, type ProofOfOwner } from '@dam-lam/contract'
import { useQuery } from '@tanstack/react-query'
import { useChange } from './account.ts'
import { call, nothing } from './client.ts'

/** Whether there is an address for calendar programs. */
export const useCalendarFeed = () => useQuery({ queryKey: ['account', 'calendar'], queryFn: ({ signal }) => call('/account/calendar', calendarFeed, { signal }) })

/** Answers with the address, which is shown this once. */
export const useMakeCalendarFeed = () => useChange((body: ProofOfOwner) => call('/account/calendar', calendarFeedMade, { method: 'POST', body }))

export const useRevokeCalendarFeed = () => useChange<void, void>(() => call('/account/calendar', nothing, { method: 'DELETE' }))
