import { Button, Checkbox, TextInput } from '@mantine/core'
import { useRouter } from '@tanstack/react-router'
import { useState, type FormEvent } from 'react'
import { useSignIn } from '../api/me.ts'
import { isProblem } from '../api/problem.ts'
import { Field } from '../face/field.tsx'
import { Notice } from '../face/notice.tsx'
import { missingCredentials } from './missing-credentials.ts'
import styles from './sign-in-form.module.css'

/** The form itself; keeps what was typed when the server says no. */
export function SignInForm({ goTo }: { readonly goTo: string }) {
  const [username, setUsername] = useState('')
  const [password, setPassword] = useState('')
  const [readable, setReadable] = useState(false)
  const [tried, setTried] = useState(false)
  const signIn = useSignIn()
  const { history } = useRouter()
  const missing = tried ? missingCredentials({ username, password }) : {}

  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (Object.keys(missingCredentials({ username, password })).length > 0) return
    signIn.mutate({ username, password }, { onSuccess: () => history.push(goTo) })
  }

  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      {isProblem(signIn.error) && <Notice urgent title={signIn.error.title}>{signIn.error.detail}</Notice>}
      <Field label="Tên đăng nhập" error={missing.username}>
        {(control) => (
          <TextInput {...control} autoComplete="username" autoCapitalize="none" spellCheck={false}
            value={username} onChange={({ currentTarget }) => setUsername(currentTarget.value)} />
        )}
      </Field>
      <Field label="Mật khẩu" error={missing.password}>
        {(control) => (
          <TextInput {...control} type={readable ? 'text' : 'password'} autoComplete="current-password"
            value={password} onChange={({ currentTarget }) => setPassword(currentTarget.value)} />
        )}
      </Field>
      <Checkbox label="Hiện mật khẩu" checked={readable} onChange={({ currentTarget }) => setReadable(currentTarget.checked)} />
      <Button type="submit" loading={signIn.isPending} className={styles.submit ?? ''}>Đăng nhập</Button>
    </form>
  )
}
