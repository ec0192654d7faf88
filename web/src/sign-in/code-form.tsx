import { Button, TextInput } from '@mantine/core'
import { useRouter } from '@tanstack/react-router'
import { useState, type FormEvent } from 'react'
import { useFinishSignIn } from '../api/me.ts'
import { isProblem } from '../api/problem.ts'
import { Field } from '../face/field.tsx'
import { Notice } from '../face/notice.tsx'
import styles from './sign-in-form.module.css'

export interface CodeFormProps {
  /** Where to go once signed in. */
  readonly goTo: string
  readonly onBack: () => void
}

/** The second step of signing in. */
export function CodeForm({ goTo, onBack }: CodeFormProps) {
  const [code, setCode] = useState('')
  const finish = useFinishSignIn()
  const { history } = useRouter()
  const tooLate = isProblem(finish.error, 401)

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (code.trim() !== '') finish.mutate(code, { onSuccess: () => history.push(goTo) })
  }

  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      {tooLate && <Notice urgent title="Đã quá lâu từ khi nhập mật khẩu">Hãy quay lại nhập mật khẩu một lần nữa.</Notice>}
      {isProblem(finish.error) && !tooLate && <Notice urgent title={finish.error.title}>{finish.error.detail}</Notice>}
      <Field label="Mã xác thực" help="Sáu chữ số đang hiện trong ứng dụng xác thực, hoặc một mã dự phòng">
        {(control) => (
          <TextInput {...control} autoComplete="one-time-code" autoCapitalize="none" spellCheck={false} value={code}
            onChange={({ currentTarget }) => setCode(currentTarget.value)} />
        )}
      </Field>
      <div className={styles.acts}>
        <Button type="submit" loading={finish.isPending}>Đăng nhập</Button>
        <Button variant="default" onClick={onBack}>Quay lại</Button>
      </div>
    </form>
  )
}
