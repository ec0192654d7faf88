import type { ConfirmedChange } from '@dam-lam/contract'
import { useState } from 'react'
import { useMe } from '../api/me.ts'
import { useReturned } from './use-proof.ts'

export interface TypedText {
  readonly text: string
  readonly write: (text: string) => void
  /** Keeps it in this tab until one is back from the provider; what is secret is never kept so. */
  readonly keep: () => void
}

/** What is typed for a change that may be confirmed elsewhere: it is still there when one comes back. */
export function useTyped({ what, passkey }: ConfirmedChange, initial: string): TypedText {
  const { returned } = useReturned({ what, ...(passkey !== undefined && { passkey }) })
  const under = `dam-lam/tai-khoan/${useMe().data?.person.id ?? ''}/${what}/${passkey ?? ''}`
  const [text, write] = useState(() => (returned ? sessionStorage.getItem(under) : null) ?? initial)
  return { text, write, keep: () => sessionStorage.setItem(under, text) }
}
