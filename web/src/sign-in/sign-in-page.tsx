import { useSearch } from '@tanstack/react-router'
import { PageTitle } from '../face/page-title.tsx'
import { SignInForm } from './sign-in-form.tsx'
import { returnAddress } from './return-address.ts'
import styles from './sign-in-page.module.css'

/** Signing in with a user name and a password. */
export function SignInPage() {
  const { ve } = useSearch({ from: '/dang-nhap' })
  return (
    <div className={styles.page}>
      <PageTitle lead="Dùng tài khoản do người quản trị của cơ quan cấp.">Đăng nhập</PageTitle>
      <SignInForm goTo={returnAddress(ve)} />
    </div>
  )
}
