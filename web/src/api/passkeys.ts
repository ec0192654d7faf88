import { ownPasskeys, passkeyOffer, type PasskeyRenaming, type ProofOfOwner } from '@dam-lam/contract'
import { startRegistration } from '@simplewebauthn/browser'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { useChange } from './account.ts'
import { call, nothing } from './client.ts'
import { withDevice } from './device.ts'

const passkeysQuery = queryOptions({
  queryKey: ['account', 'passkeys'],
  queryFn: ({ signal }) => call('/account/passkeys', ownPasskeys, { signal }),
})

/** The person's passkeys. */
export const usePasskeys = () => useQuery(passkeysQuery)

export interface NewPasskey {
  readonly proof: ProofOfOwner
  readonly name: string
}

/** Has the device make a passkey and adds it. */
export const useAddPasskey = () =>
  useChange(async ({ proof, name }: NewPasskey) => {
    const optionsJSON = await call('/account/passkeys/offer', passkeyOffer, { method: 'POST', body: proof })
    const credential = await withDevice(() => startRegistration({ optionsJSON }))
    return call('/account/passkeys', nothing, { method: 'POST', body: { name, credential } })
  })

export const useRemovePasskey = () =>
  useChange(({ id, proof }: { readonly id: string; readonly proof: ProofOfOwner }) =>
    call(`/account/passkeys/${id}/remove`, nothing, { method: 'POST', body: proof }),
  )

export const useRenamePasskey = () =>
  useChange(({ id, ...body }: PasskeyRenaming & { readonly id: string }) => call(`/account/passkeys/${id}/rename`, nothing, { method: 'POST', body }))
