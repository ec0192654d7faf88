import { ownSingleSignOn, singleSignOnStarted, type ConfirmBySingleSignOn, type ProofOfOwner } from '@dam-lam/contract'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useChange } from './account.ts'
import { call, nothing } from './client.ts'

/** Whether the account has a password, whether single sign-on is bound, and what it has confirmed just now. */
export const useOwnSingleSignOn = () =>
  useQuery({ queryKey: ['account', 'single-sign-on'], queryFn: ({ signal }) => call('/account/single-sign-on', ownSingleSignOn, { signal }) })

/** Where the provider takes over; it comes back to an address of ours. */
function useJourney<Body>(path: string) {
  return useMutation({
    mutationFn: (body: Body) => call(path, singleSignOnStarted, { method: 'POST', body }),
    onSuccess: ({ redirect }) => location.assign(redirect),
  })
}

/** Where somebody signs in elsewhere and comes back to this page. */
export const useSingleSignOn = () => useJourney<{ readonly returnTo: string }>('/session/single-sign-on')

/** Confirms one change of the own account by signing in afresh. */
export const useConfirmElsewhere = () => useJourney<ConfirmBySingleSignOn>('/account/single-sign-on/confirm')

/** Binds it besides the password. */
export const useBindSingleSignOn = () => useJourney<ProofOfOwner>('/account/single-sign-on')

/** Uses a one-time link up by binding it, instead of setting a password. */
export const useBindByLink = () => useJourney<{ readonly token: string }>('/session/one-time-link/single-sign-on')

export const useRemoveSingleSignOn = () => useChange((proof: ProofOfOwner) => call('/account/single-sign-on/remove', nothing, { method: 'POST', body: proof }))
