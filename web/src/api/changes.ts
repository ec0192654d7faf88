import { committeeChanges } from '@dam-lam/contract'
import { useQuery } from '@tanstack/react-query'
import { call } from './client.ts'

/** What was administered about a committee, the latest first. */
export const useChanges = (committee: string) =>
  useQuery({
    queryKey: ['changes', committee],
    queryFn: ({ signal }) => call(`/committees/${encodeURIComponent(committee)}/changes?limit=200`, committeeChanges, { signal }),
  })
