import { caseCreated, draft, draftSaved, type CreateCase, type DraftSaved } from '@dam-lam/contract'
import type { PlanDraft } from '@dam-lam/core'
import { keepPreviousData, queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { call, nothing } from './client.ts'

const path = (id: string): string => `/cases/${encodeURIComponent(id)}/draft`

const draftQuery = (id: string) =>
  queryOptions({
    queryKey: ['draft', id],
    // A draft is written on from where it stands on the server, never from what was seen a while ago.
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    queryFn: ({ signal }) => call(path(id), draft, { signal }),
  })

/** A draft as it stands when the page opens; what is typed from then on is the page's own. */
export const useDraft = (id: string) => useQuery(draftQuery(id))

/** The same draft at a version just saved: who receives it, and by when the reply would be due. */
export const useSavedDraft = (id: string, draftVersion: number, enabled = true) =>
  useQuery({
    enabled,
    queryKey: ['draft', id, draftVersion],
    placeholderData: keepPreviousData,
    queryFn: () => fetchDraft(id),
  })

/** Asks for the draft as it stands now. */
export const fetchDraft = (id: string) => call(path(id), draft)

/** Keeps the whole plan over the version that was read. Throws a problem of status 409 when another stands there. */
export const saveDraft = (id: string, body: { readonly draftVersion: number; readonly plan: PlanDraft }): Promise<DraftSaved> =>
  call(path(id), draftSaved, { method: 'PUT', body })

/** Begins a draft: for oneself, or at the office for a person who sent paper. */
export function useCreateDraft() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: CreateCase) => call('/cases', caseCreated, { method: 'POST', body }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['cases'] }),
  })
}

/** Throws a draft away. */
export function useDeleteDraft() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (id: string) => call(path(id), nothing, { method: 'DELETE' }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['cases'] }),
  })
}
