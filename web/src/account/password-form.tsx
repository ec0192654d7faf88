import { Button } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { useChangePassword, useSecondFactor } from '../api/account.ts'
import { isProblem } from '../api/problem.ts'
import { Notice } from '../face/notice.tsx'
import { ConfirmElsewhere } from './confirm-elsewhere.tsx'
import styles from './form.module.css'
import { ProblemNotice } from './problem-notice.tsx'
import { ReturnedNotice } from './returned-notice.tsx'
import { SecretField } from './secret-field.tsx'
import { useProof } from './use-proof.ts'

const CHANGE = { what: 'change-password' } as const

/**
 * Replaces the own password, or sets the first one; everywhere else one is then signed out. Whoever has none yet confirms it
 * before writing the new one, because a password is kept nowhere meanwhile.
 */
export function PasswordForm() {
  const [current, setCurrent] = useState('')
  const [next, setNext] = useState('')
  const [code, setCode] = useState('')
  const asksCode = (useSecondFactor().data?.since ?? null) !== null
  const change = useChangePassword()
  const { how } = useProof(CHANGE)
  const faultOf = (field: string) =>
    isProblem(change.error) ? change.error.errors.find(({ path }) => path.endsWith(field))?.message : undefined

  const submit = (event: FormEvent) => {
    event.preventDefault()
    change.mutate({ ...(how !== 'confirmed' && { current }), next, ...(asksCode && { code }) }, {
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
      <ReturnedNotice change={CHANGE} />
      {how === 'elsewhere' ? <ConfirmElsewhere change={CHANGE} /> : (
        <>
          <ProblemNotice error={change.error} />
          {how !== 'confirmed' && <SecretField label="Mật khẩu hiện nay" autoComplete="current-password" value={current} onChange={setCurrent} error={faultOf('current')} />}
          <SecretField label="Mật khẩu mới" help="Từ 12 đến 128 ký tự; một câu dài dễ nhớ là tốt nhất" autoComplete="new-password"
            value={next} onChange={setNext} error={faultOf('next')} />
          {asksCode && <SecretField label="Mã xác thực" help="Sáu chữ số, hoặc một mã dự phòng" autoComplete="one-time-code" value={code} onChange={setCode} error={faultOf('code')} />}
          <Button type="submit" loading={change.isPending}>{how === 'confirmed' ? 'Đặt mật khẩu' : 'Đổi mật khẩu'}</Button>
        </>
      )}
    </form>
  )
}
