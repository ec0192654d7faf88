import { modelTakenUp, publicationList, publicationPage, type TakeUpModel } from '@dam-lam/contract'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { address } from './address.ts'
import { call } from './client.ts'

/** Encouragements that were made public: each is a model that others may take up. */
export const useModels = () =>
  useQuery({ queryKey: ['models'], queryFn: ({ signal }) => call(address('/public/publications', { kind: 'encouragement', limit: 200 }), publicationList, { signal }) })

/** One of them, and where it has been taken up. */
export const useModel = (id: string) =>
  useQuery({ queryKey: ['models', id], queryFn: ({ signal }) => call(`/public/publications/${encodeURIComponent(id)}`, publicationPage, { signal }) })

/** Takes a model up for the committee that one works for; the same key again does nothing a second time. */
export function useTakeUp(id: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ key, said }: { readonly key: string; readonly said: TakeUpModel }) =>
      call(`/models/${encodeURIComponent(id)}/take-up`, modelTakenUp, { method: 'POST', body: said, headers: { 'idempotency-key': key } }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['models'] }),
  })
}
