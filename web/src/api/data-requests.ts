import { dataRequest, dataRequestList, type AnswerDataRequest } from '@dam-lam/contract'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { call } from './client.ts'

/** What the person has asked to be corrected. */
export const useOwnDataRequests = () =>
  useQuery({ queryKey: ['data-requests', 'own'], queryFn: ({ signal }) => call('/account/data-requests', dataRequestList, { signal }) })

/** What everybody has asked to be corrected, for an administrator. */
export const useDataRequests = () =>
  useQuery({ queryKey: ['data-requests', 'all'], queryFn: ({ signal }) => call('/administration/data-requests', dataRequestList, { signal }) })

/** After it the lists are asked for again. */
function useChange<Input>(path: (input: Input) => string, body: (input: Input) => unknown) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (input: Input) => call(path(input), dataRequest, { method: 'POST', body: body(input) }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['data-requests'] }),
  })
}

export const useAskCorrection = () => useChange((_says: string) => '/account/data-requests', (says) => ({ says }))

export const useAnswerDataRequest = () =>
  useChange(
    ({ id }: AnswerDataRequest & { readonly id: string }) => `/administration/data-requests/${id}/answer`,
    ({ outcome, says }) => ({ outcome, says }),
  )
