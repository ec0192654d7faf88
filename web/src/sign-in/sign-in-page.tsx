import type { SignIn } from '@dam-lam/contract'
import { useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useSession } from '../api/session.ts'
import { PageTitle } from '../face/page-title.tsx'
import { DemoAccounts } from './demo-accounts.tsx'
import { SignInForm } from './sign-in-form.tsx'
import { returnAddress } from './return-address.ts'
import styles from './sign-in-page.module.css'

/** Signing in with a user name and a password; in a demonstration, with any of the accounts it lists. */
export function SignInPage() {
  const { ve } = useSearch({ from: '/dang-nhap' })
  const demo = useSession().data?.demo
  const [credentials, setCredentials] = useState<SignIn>({ username: '', password: '' })
  return (
    <>
      <PageTitle lead="Dùng tài khoản do người quản trị của cơ quan cấp.">Đăng nhập</PageTitle>
      <div className={styles.form}>
        <SignInForm credentials={credentials} onChange={setCredentials} goTo={returnAddress(ve)} />
      </div>
      {demo && (
        <DemoAccounts
          demo={demo}
          onChoose={(username) => setCredentials(({ password }) => ({ username, password: demo.password ?? password }))}
        />
      )}
    </>
  )
}
