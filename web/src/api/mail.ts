import { mailAddress, undeliveredMail, type MailAddressChange } from '@dam-lam/contract'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { call, nothing } from './client.ts'

const ADDRESS = ['account', 'mail-address']

/** Where one's own reminders are sent. */
export const useMailAddress = () => useQuery({ queryKey: ADDRESS, queryFn: ({ signal }) => call('/account/mail-address', mailAddress, { signal }) })

export function useSetMailAddress() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: MailAddressChange) => call('/account/mail-address', nothing, { method: 'PUT', body }),
    onSuccess: () => client.invalidateQueries({ queryKey: ADDRESS }),
  })
}

/** Reminders that did not go out, for an administrator. */
export const useUndeliveredMail = () =>
  useQuery({ queryKey: ['undelivered-mail'], queryFn: ({ signal }) => call('/administration/undelivered-mail', undeliveredMail, { signal }) })
