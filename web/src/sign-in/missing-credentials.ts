import type { Credentials } from '../api/me.ts'

/** What the form still lacks, in words for beside the field. */
export const missingCredentials = ({ username, password }: Credentials): { username?: string; password?: string } => ({
  ...(username.trim() === '' && { username: 'Nhập tên đăng nhập.' }),
  ...(password === '' && { password: 'Nhập mật khẩu.' }),
})
