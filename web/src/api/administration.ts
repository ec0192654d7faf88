import { accountList, administrativeActAnswer, linksMade, personOnFile, type AdministrativeActAnswer } from '@dam-lam/contract'
import type { AdministrativeActName } from '@dam-lam/core'
import { keepPreviousData, queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { address } from './address.ts'
import { call } from './client.ts'

export interface AccountFilter {
  readonly q?: string | undefined
  readonly standing?: string | undefined
}

const accountsQuery = (filter: AccountFilter) =>
  queryOptions({
    queryKey: ['administration', 'accounts', filter],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => call(address('/administration/accounts', { ...filter, limit: 200 }), accountList, { signal }),
  })

/** Everybody in the register, with how the account of each stands. */
export const useAccounts = (filter: AccountFilter) => useQuery(accountsQuery(filter))

/** What the register says of a person: every post, those given up too. */
export const usePersonOnFile = (id: string) =>
  useQuery({ queryKey: ['administration', 'person', id], queryFn: ({ signal }) => call(`/administration/people/${encodeURIComponent(id)}/data`, personOnFile, { signal }) })

export interface AdministrativeActSent {
  readonly act: AdministrativeActName
  readonly data: unknown
}

const send = ({ act, data }: AdministrativeActSent, query = ''): Promise<AdministrativeActAnswer> =>
  call(`/administration/acts/${act}${query}`, administrativeActAnswer, { method: 'POST', body: { data } })

/** Has the server judge an administrative act without writing anything. */
export const useTryAdministrativeAct = () => useMutation({ mutationFn: (sent: AdministrativeActSent) => send(sent, '?dryRun=1') })

/** Does it; afterwards everything that it may have changed is asked anew. */
export function useAdministrativeAct() {
  const client = useQueryClient()
  return useMutation({ mutationFn: (sent: AdministrativeActSent) => send(sent), onSuccess: () => client.invalidateQueries() })
}

/** Makes links for several people at once. */
export function useMakeLinks() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: { readonly people: readonly string[]; readonly reason: string }) =>
      call('/administration/one-time-links', linksMade, { method: 'POST', body }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['administration'] }),
  })
}
