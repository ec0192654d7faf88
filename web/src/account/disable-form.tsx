import { Button } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { useDisableSecondFactor } from '../api/account.ts'
import styles from './form.module.css'
import { ProblemNotice } from './problem-notice.tsx'
import { SecretField } from './secret-field.tsx'

/** Turns the second factor off, for whoever has both. */
export function DisableForm() {
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const disable = useDisableSecondFactor()

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (password !== '' && code.trim() !== '') disable.mutate({ password, code })
  }

  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <ProblemNotice error={disable.error} />
      <SecretField label="Mật khẩu của bạn" autoComplete="current-password" value={password} onChange={setPassword} />
      <SecretField label="Mã xác thực" help="Sáu chữ số, hoặc một mã dự phòng" autoComplete="one-time-code" value={code} onChange={setCode} />
      <Button type="submit" variant="default" loading={disable.isPending}>Tắt mã xác thực</Button>
    </form>
  )
}
