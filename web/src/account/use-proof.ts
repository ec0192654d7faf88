import type { ConfirmedChange } from '@dam-lam/contract'
import { useSearch } from '@tanstack/react-router'
import { useOwnSingleSignOn } from '../api/single-sign-on.ts'

/** How the owner proves to be the owner for one change: by the password, or at the provider, before or after which. */
export type ProofAsked =
  | { readonly how: 'unknown' }
  | { readonly how: 'password' }
  | { readonly how: 'elsewhere' }
  | { readonly how: 'confirmed'; readonly until: string }

/** What is asked for this change of whoever is signed in. Without a password and with single sign-on, that. */
export function useProof(asked: ConfirmedChange | undefined): ProofAsked {
  const { data } = useOwnSingleSignOn()
  if (!data) return { how: 'unknown' }
  if (asked === undefined || data.hasPassword || data.since === null) return { how: 'password' }
  const confirmed = data.confirmed.find(({ change }) => change.what === asked.what && change.passkey === asked.passkey)
  return confirmed ? { how: 'confirmed', until: confirmed.until } : { how: 'elsewhere' }
}

/** Whether one has just come back from the provider, where one went for this change; and why it was not confirmed, if it was not. */
export function useReturned({ what, passkey }: ConfirmedChange): { readonly returned: boolean; readonly fault: string | undefined } {
  const { viec, khoa, loi } = useSearch({ from: '/signed-in/tai-khoan' })
  const returned = viec === what && khoa === passkey
  return { returned, fault: returned ? loi : undefined }
}

/** Where to come back to: the page of the account, with the form of this change open. */
export const returnAddressOf = ({ what, passkey }: ConfirmedChange): string =>
  `/tai-khoan?${new URLSearchParams({ viec: what, ...(passkey !== undefined && { khoa: passkey }) }).toString()}`
