import type { SignIn } from '@dam-lam/contract'
import { Button, Checkbox, TextInput } from '@mantine/core'
import { useRouter } from '@tanstack/react-router'
import { useState, type FormEvent } from 'react'
import { useSignIn } from '../api/me.ts'
import { isProblem } from '../api/problem.ts'
import { Field } from '../face/field.tsx'
import { Notice } from '../face/notice.tsx'
import { missingCredentials } from './missing-credentials.ts'
import styles from './sign-in-form.module.css'

export interface SignInFormProps {
  readonly credentials: SignIn
  readonly onChange: (credentials: SignIn) => void
  /** Where to go once signed in. */
  readonly goTo: string
  /** The password was right; a code is asked for. */
  readonly onCodeAsked: () => void
}

/** The form itself; keeps what was typed when the server says no. */
export function SignInForm({ credentials, onChange, goTo, onCodeAsked }: SignInFormProps) {
  const [readable, setReadable] = useState(false)
  const [tried, setTried] = useState(false)
  const signIn = useSignIn()
  const { history } = useRouter()
  const missing = missingCredentials(credentials)
  const shown = tried ? missing : {}

  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (Object.keys(missing).length > 0) return
    signIn.mutate(credentials, { onSuccess: ({ secondFactor }) => (secondFactor ? onCodeAsked() : history.push(goTo)) })
  }

  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      {isProblem(signIn.error) && <Notice urgent title={signIn.error.title}>{signIn.error.detail}</Notice>}
      <Field label="Tên đăng nhập" error={shown.username}>
        {(control) => (
          <TextInput {...control} autoComplete="username" autoCapitalize="none" spellCheck={false} value={credentials.username}
            onChange={({ currentTarget }) => onChange({ ...credentials, username: currentTarget.value })} />
        )}
      </Field>
      <Field label="Mật khẩu" error={shown.password}>
        {(control) => (
          <TextInput {...control} autoComplete="current-password" type={readable ? 'text' : 'password'} value={credentials.password}
            onChange={({ currentTarget }) => onChange({ ...credentials, password: currentTarget.value })} />
        )}
      </Field>
      <Checkbox label="Hiện mật khẩu" checked={readable} onChange={({ currentTarget }) => setReadable(currentTarget.checked)} />
      <Button type="submit" loading={signIn.isPending} className={styles.submit ?? ''}>Đăng nhập</Button>
    </form>
  )
}
