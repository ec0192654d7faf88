import { mailAddress, undeliveredMail, type MailAddressChange } from '@dam-lam/contract'
import { useQuery } from '@tanstack/react-query'
import { useChange } from './account.ts'
import { call, nothing } from './client.ts'

/** Where one's own reminders are sent. */
export const useMailAddress = () => useQuery({ queryKey: ['account', 'mail-address'], queryFn: ({ signal }) => call('/account/mail-address', mailAddress, { signal }) })

export const useSetMailAddress = () => useChange((body: MailAddressChange) => call('/account/mail-address', nothing, { method: 'PUT', body }))

/** Reminders that did not go out, for an administrator. */
export const useUndeliveredMail = () =>
  useQuery({ queryKey: ['undelivered-mail'], queryFn: ({ signal }) => call('/administration/undelivered-mail', undeliveredMail, { signal }) })
