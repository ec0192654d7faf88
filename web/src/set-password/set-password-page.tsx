import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState, type FormEvent } from 'react'
import form from '../account/form.module.css'
import { ProblemNotice } from '../account/problem-notice.tsx'
import { SecretField } from '../account/secret-field.tsx'
import { useOneTimeLink, useSetPassword } from '../api/one-time-link.ts'
import { useSession } from '../api/session.ts'
import { useBindByLink } from '../api/single-sign-on.ts'
import { isProblem } from '../api/problem.ts'
import { Answer } from '../face/answer.tsx'
import { formatInstant } from '../face/format-date.ts'
import { Notice } from '../face/notice.tsx'
import { PageTitle } from '../face/page-title.tsx'
import { useLinkToken } from '../first-start/link-token.ts'
import { VoidLink } from '../first-start/void-link.tsx'

/** Where the holder of a link chooses a password, or binds single sign-on instead. */
export function SetPasswordPage() {
  const token = useLinkToken()
  const link = useOneTimeLink(token)
  const [password, setPassword] = useState('')
  const set = useSetPassword()
  const fault = isProblem(set.error) ? set.error.errors.find(({ path }) => path === 'password')?.message : undefined

  const submit = (event: FormEvent) => {
    event.preventDefault()
    set.mutate({ token, password })
  }

  return (
    <>
      <PageTitle lead="Bằng liên kết dùng một lần do người quản trị đưa tận tay. Mật khẩu chỉ mình bạn biết.">Đặt mật khẩu</PageTitle>
      {set.isSuccess ? (
        <Notice urgent title="Đã đặt mật khẩu">
          <p>Những nơi đang đăng nhập bằng tài khoản này đã được đăng xuất. <Link to="/dang-nhap">Đăng nhập bằng mật khẩu mới</Link>.</p>
        </Notice>
      ) : (
        <Answer of={link}>
          {({ person, removesFactors, expiresAt }) =>
            person === null ? <VoidLink /> : (
              <form className={form.form} onSubmit={submit} noValidate>
                <p>{person.name}, tên đăng nhập <strong>{person.id}</strong>. Liên kết dùng được đến {formatInstant(expiresAt)}, một lần.</p>
                {removesFactors && <p>Mã xác thực và khóa truy cập cũ của tài khoản sẽ được gỡ.</p>}
                <ProblemNotice error={set.error} />
                <SecretField label="Mật khẩu mới" help="Từ 12 đến 128 ký tự; một câu dài dễ nhớ là tốt nhất" autoComplete="new-password"
                  value={password} onChange={setPassword} error={fault} />
                <Button type="submit" loading={set.isPending}>Đặt mật khẩu</Button>
                <InsteadOfPassword token={token} />
              </form>
            )}
        </Answer>
      )}
    </>
  )
}

/** For whoever signs in at the provider of the office anyway: no password to remember. */
function InsteadOfPassword({ token }: { readonly token: string }) {
  const { singleSignOn } = useSession().data ?? {}
  const bind = useBindByLink()
  if (!singleSignOn) return null
  return (
    <>
      <p className={form.words}>
        Hoặc không đặt mật khẩu: đăng nhập ở nơi đăng nhập một lần của cơ quan, đúng bằng tên của mình ở đó. Từ nay vào bằng nơi ấy; mật khẩu cũ của tài khoản, nếu có, hết giá trị.
      </p>
      <ProblemNotice error={bind.error} />
      <Button variant="default" loading={bind.isPending || bind.isSuccess} onClick={() => bind.mutate({ token })}>Gắn đăng nhập một lần</Button>
    </>
  )
}
