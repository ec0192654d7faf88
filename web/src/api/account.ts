import { ownData, ownAccountChanges, ownSessions, recoveryCodes, secondFactor, secondFactorOffer, type ChangePassword } from '@dam-lam/contract'
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { call, nothing } from './client.ts'

const sessionsQuery = queryOptions({
  queryKey: ['account', 'sessions'],
  queryFn: ({ signal }) => call('/sessions', ownSessions, { signal }),
})

const secondFactorQuery = queryOptions({
  queryKey: ['account', 'second-factor'],
  queryFn: ({ signal }) => call('/account/second-factor', secondFactor, { signal }),
})

/** All that is held about the person. */
export const useOwnData = () => useQuery({ queryKey: ['account', 'data'], queryFn: ({ signal }) => call('/account/data', ownData, { signal }) })

/** Where the person is signed in, this place first. */
export const useOwnSessions = () => useQuery(sessionsQuery)

/** What administrators have done to the own account. */
export const useOwnAccountChanges = () =>
  useQuery({ queryKey: ['account', 'changes'], queryFn: ({ signal }) => call('/account/changes', ownAccountChanges, { signal }) })

/** Whether a code is asked for at sign-in. */
export const useSecondFactor = () => useQuery(secondFactorQuery)

/** A change of the own account, after which everything that is shown of it is asked for again; also when it failed, because a confirmation may be over. */
export function useChange<Input, Output>(mutationFn: (input: Input) => Promise<Output>) {
  const client = useQueryClient()
  return useMutation({ mutationFn, onSettled: () => client.invalidateQueries({ queryKey: ['account'] }) })
}

export const useEndSession = () => useChange((id: string) => call(`/sessions/${id}`, nothing, { method: 'DELETE' }))

export const useEndOtherSessions = () => useChange<void, void>(() => call('/sessions', nothing, { method: 'DELETE' }))

export const useChangePassword = () => useChange((body: ChangePassword) => call('/session/password', nothing, { method: 'PUT', body }))

/** Answers with the secret for an authenticator. */
export const useOfferSecondFactor = () =>
  useChange((password: string | undefined) => call('/account/second-factor', secondFactorOffer, { method: 'POST', body: { password } }))

/** Answers with the recovery codes. */
export const useConfirmSecondFactor = () =>
  useChange((code: string) => call('/account/second-factor', recoveryCodes, { method: 'PUT', body: { code } }))

export const useDisableSecondFactor = () =>
  useChange((body: { readonly password?: string | undefined; readonly code: string }) =>
    call('/account/second-factor/disable', nothing, { method: 'POST', body }),
  )
