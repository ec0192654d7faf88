import { opinion, opinionList, publicationList, type OpinionQuery, type PublicationView } from '@dam-lam/contract'
import type { OpinionActData } from '@dam-lam/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { address } from './address.ts'
import { call } from './client.ts'

/** What the people said to the committees that one works for, or what one's own body relayed. */
export const useOpinions = (state: OpinionQuery['state']) =>
  useQuery({ queryKey: ['opinions', state], queryFn: ({ signal }) => call(address('/opinions', { state, limit: 200 }), opinionList, { signal }) })

/** What a committee has made public, the last first. */
export const usePublicationsOf = (committee: string) =>
  useQuery({
    queryKey: ['publications', committee],
    enabled: committee !== '',
    queryFn: async ({ signal }): Promise<readonly PublicationView[]> => (await call(address('/public/publications', { committee, limit: 200 }), publicationList, { signal })).items,
  })

interface OnOpinion<Act extends 'moderate-opinion' | 'answer-opinion'> {
  readonly act: Act
  readonly id: string
  readonly expectedVersion: number
  readonly data: OpinionActData<Act>
}

/** Does something with an opinion; the lists are asked for again. */
export function useOpinionAct() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ act, id, expectedVersion, data }: OnOpinion<'moderate-opinion'> | OnOpinion<'answer-opinion'>) =>
      call(`/opinions/${encodeURIComponent(id)}/acts/${act}`, opinion, { method: 'POST', body: { expectedVersion, data } }),
    onSettled: () => client.invalidateQueries({ queryKey: ['opinions'] }),
  })
}

/** Relays what the people say. */
export function useRelayOpinion() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (data: OpinionActData<'relay-opinion'>) => call('/opinions/acts/relay-opinion', opinion, { method: 'POST', body: { data } }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['opinions'] }),
  })
}
