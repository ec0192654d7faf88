import type { ConfirmedChange, ProofOfOwner } from '@dam-lam/contract'
import { Button } from '@mantine/core'
import { useState, type FormEvent, type ReactNode } from 'react'
import { useSecondFactor } from '../api/account.ts'
import { ConfirmElsewhere } from './confirm-elsewhere.tsx'
import styles from './form.module.css'
import { ProblemNotice } from './problem-notice.tsx'
import { ReturnedNotice } from './returned-notice.tsx'
import { SecretField } from './secret-field.tsx'
import { useProof } from './use-proof.ts'

export interface ProofFormProps {
  /** Which change is proven; none for what only a password can prove. */
  readonly change?: ConfirmedChange
  /** What will happen. */
  readonly lead?: string
  /** The word on the button. */
  readonly act: string
  readonly error: unknown
  readonly pending: boolean
  readonly onSubmit: (proof: ProofOfOwner, clear: () => void) => void
  readonly onBack?: () => void
  /** Keeps what was typed while the owner is away to confirm. */
  readonly onLeave?: () => void
  /** What else is asked, before the proof. */
  readonly children?: ReactNode
}

/** Asks as much as signing in does, before a way of signing in is added or taken away: an open browser is not yet its owner. */
export function ProofForm({ change, lead, act, error, pending, onSubmit, onBack, onLeave, children }: ProofFormProps) {
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const asksCode = (useSecondFactor().data?.since ?? null) !== null
  const { how } = useProof(change)
  const asksPassword = how === 'password'

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if ((asksPassword && password === '') || (how !== 'confirmed' && !asksPassword) || (asksCode && code.trim() === '')) return
    onSubmit({ ...(asksPassword && { password }), ...(asksCode && { code }) }, () => {
      setPassword('')
      setCode('')
    })
  }

  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      {lead !== undefined && <p className={styles.words}>{lead}</p>}
      {change && <ReturnedNotice change={change} />}
      <ProblemNotice error={error} />
      {children}
      {asksPassword && <SecretField label="Mật khẩu của bạn" autoComplete="current-password" value={password} onChange={setPassword} />}
      {how === 'elsewhere' && change ? <ConfirmElsewhere change={change} onLeave={onLeave} /> : asksCode && (
        <SecretField label="Mã xác thực" help="Sáu chữ số, hoặc một mã dự phòng" autoComplete="one-time-code" value={code} onChange={setCode} />
      )}
      {(how !== 'elsewhere' || onBack) && (
        <div className={styles.acts}>
          {how !== 'elsewhere' && <Button type="submit" variant="default" loading={pending}>{act}</Button>}
          {onBack && <Button variant="default" onClick={onBack}>Thôi</Button>}
        </div>
      )}
    </form>
  )
}
