import type { ConfirmedChange } from '@dam-lam/contract'
import { useEffect, useRef } from 'react'
import { formatInstant } from '../face/format-date.ts'
import { Notice } from '../face/notice.tsx'
import { NotIn } from '../sign-in/not-in.tsx'
import { useProof, useReturned } from './use-proof.ts'

/** What whoever comes back from the provider is told, at the form from which he went; the page is brought there. */
export function ReturnedNotice({ change }: { readonly change: ConfirmedChange }) {
  const proof = useProof(change)
  const { returned, fault } = useReturned(change)
  const place = useRef<HTMLDivElement>(null)
  const tells = (returned && fault !== undefined && proof.how === 'elsewhere') || proof.how === 'confirmed'
  useEffect(() => {
    if (returned && tells) place.current?.scrollIntoView({ block: 'center' })
  }, [returned, tells])
  if (!tells) return null
  return (
    <div ref={place}>
      {proof.how === 'confirmed' ? <Notice urgent title="Đã xác nhận là bạn">Dùng được cho việc này, một lần, đến {formatInstant(proof.until)}.</Notice> : <NotIn code={fault} />}
    </div>
  )
}
