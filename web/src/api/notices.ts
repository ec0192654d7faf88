import { noticeList } from '@dam-lam/contract'
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { call, nothing } from './client.ts'

const EVERY_MINUTE_MS = 60_000

const noticesQuery = queryOptions({
  queryKey: ['notices'],
  queryFn: ({ signal }) => call('/notices?limit=200', noticeList, { signal }),
  refetchInterval: EVERY_MINUTE_MS,
})

/** What the posts of the person who looks were told, what is new first. */
export const useNotices = (enabled = true) => useQuery({ ...noticesQuery, enabled })

/** Keeps that a notice was read. */
export function useReadNotice() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (id: number) => call(`/notices/${id}/read`, nothing, { method: 'POST' }),
    onSuccess: () => client.invalidateQueries({ queryKey: noticesQuery.queryKey }),
  })
}
