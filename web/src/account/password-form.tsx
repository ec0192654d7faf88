import { Button } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { useChangePassword, useSecondFactor } from '../api/account.ts'
import { isProblem } from '../api/problem.ts'
import { Notice } from '../face/notice.tsx'
import styles from './form.module.css'
import { ProblemNotice } from './problem-notice.tsx'
import { SecretField } from './secret-field.tsx'

/** Replaces the own password; everywhere else one is then signed out. */
export function PasswordForm() {
  const [current, setCurrent] = useState('')
  const [next, setNext] = useState('')
  const [code, setCode] = useState('')
  const asksCode = (useSecondFactor().data?.since ?? null) !== null
  const change = useChangePassword()
  const faultOf = (field: string) =>
    isProblem(change.error) ? change.error.errors.find(({ path }) => path.endsWith(field))?.message : undefined

  const submit = (event: FormEvent) => {
    event.preventDefault()
    change.mutate({ current, next, ...(asksCode && { code }) }, {
      onSuccess: () => {
        setCurrent('')
        setNext('')
        setCode('')
      },
    })
  }

  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      {change.isSuccess && <Notice urgent title="Đã đổi mật khẩu">Những nơi khác đã được đăng xuất.</Notice>}
      <ProblemNotice error={change.error} />
      <SecretField label="Mật khẩu hiện nay" autoComplete="current-password" value={current} onChange={setCurrent} error={faultOf('current')} />
      <SecretField label="Mật khẩu mới" help="Từ 12 đến 128 ký tự; một câu dài dễ nhớ là tốt nhất" autoComplete="new-password"
        value={next} onChange={setNext} error={faultOf('next')} />
      {asksCode && <SecretField label="Mã xác thực" help="Sáu chữ số, hoặc một mã dự phòng" autoComplete="one-time-code" value={code} onChange={setCode} error={faultOf('code')} />}
      <Button type="submit" loading={change.isPending}>Đổi mật khẩu</Button>
    </form>
  )
}
