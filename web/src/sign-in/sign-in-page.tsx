import type { SignIn } from '@dam-lam/contract'
import { useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useSession } from '../api/session.ts'
import { Notice } from '../face/notice.tsx'
import { PageTitle } from '../face/page-title.tsx'
import { DemoAccounts } from './demo-accounts.tsx'
import { CodeForm } from './code-form.tsx'
import { NotIn } from './not-in.tsx'
import { OtherWays } from './other-ways.tsx'
import { SignInForm } from './sign-in-form.tsx'
import { returnAddress } from './return-address.ts'
import styles from './sign-in-page.module.css'

/** Signing in with a user name and a password, and with a code where one is asked for; in a demonstration, with any of the accounts it lists. */
export function SignInPage() {
  const { ve, buoc, loi } = useSearch({ from: '/dang-nhap' })
  const { demo, firstStart, singleSignOn } = useSession().data ?? {}
  const [credentials, setCredentials] = useState<SignIn>({ username: '', password: '' })
  const [codeAsked, setCodeAsked] = useState(buoc === 'ma')
  if (codeAsked) {
    return (
      <>
        <PageTitle lead="Còn một bước: mã trong ứng dụng xác thực của bạn.">Nhập mã xác thực</PageTitle>
        <div className={styles.form}><CodeForm goTo={returnAddress(ve)} onBack={() => setCodeAsked(false)} /></div>
      </>
    )
  }
  return (
    <>
      <PageTitle lead="Dùng tài khoản do người quản trị của cơ quan cấp.">Đăng nhập</PageTitle>
      {firstStart && (
        <Notice title="Hệ thống còn trống, chưa có tài khoản nào">
          Người khởi động hệ thống mở liên kết dùng một lần mà chương trình vừa in ra để lập cấp ủy đầu tiên và người quản trị.
        </Notice>
      )}
      <div className={styles.form}>
        <NotIn code={loi} />
        <SignInForm credentials={credentials} onChange={setCredentials} goTo={returnAddress(ve)} onCodeAsked={() => setCodeAsked(true)} />
        <OtherWays goTo={returnAddress(ve)} singleSignOn={singleSignOn?.label ?? null} />
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
