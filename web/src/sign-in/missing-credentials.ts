import type { SignIn } from '@dam-lam/contract'

/** What the form still lacks, in words for beside the field. */
export const missingCredentials = ({ username, password }: SignIn): { username?: string; password?: string } => ({
  ...(username.trim() === '' && { username: 'Nhập tên đăng nhập.' }),
  ...(password === '' && { password: 'Nhập mật khẩu.' }),
})
