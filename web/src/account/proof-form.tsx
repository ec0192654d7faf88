import type { ProofOfOwner } from '@dam-lam/contract'
import { Button } from '@mantine/core'
import { useState, type FormEvent, type ReactNode } from 'react'
import { useSecondFactor } from '../api/account.ts'
import styles from './form.module.css'
import { ProblemNotice } from './problem-notice.tsx'
import { SecretField } from './secret-field.tsx'

export interface ProofFormProps {
  /** What will happen. */
  readonly lead?: string
  /** The word on the button. */
  readonly act: string
  readonly error: unknown
  readonly pending: boolean
  readonly onSubmit: (proof: ProofOfOwner, clear: () => void) => void
  readonly onBack?: () => void
  /** What else is asked, before the proof. */
  readonly children?: ReactNode
}

/** Asks as much as signing in does, before a way of signing in is added or taken away: an open browser is not yet its owner. */
export function ProofForm({ lead, act, error, pending, onSubmit, onBack, children }: ProofFormProps) {
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const asksCode = (useSecondFactor().data?.since ?? null) !== null

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (password === '' || (asksCode && code.trim() === '')) return
    onSubmit({ password, ...(asksCode && { code }) }, () => {
      setPassword('')
      setCode('')
    })
  }

  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      {lead !== undefined && <p className={styles.words}>{lead}</p>}
      <ProblemNotice error={error} />
      {children}
      <SecretField label="Mật khẩu của bạn" autoComplete="current-password" value={password} onChange={setPassword} />
      {asksCode && <SecretField label="Mã xác thực" help="Sáu chữ số, hoặc một mã dự phòng" autoComplete="one-time-code" value={code} onChange={setCode} />}
      <div className={styles.acts}>
        <Button type="submit" variant="default" loading={pending}>{act}</Button>
        {onBack && <Button variant="default" onClick={onBack}>Thôi</Button>}
      </div>
    </form>
  )
}
