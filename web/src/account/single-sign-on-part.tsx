import type { OwnSingleSignOn } from '@dam-lam/contract'
import { useSearch } from '@tanstack/react-router'
import { useBindSingleSignOn, useOwnSingleSignOn, useRemoveSingleSignOn } from '../api/single-sign-on.ts'
import { formatInstant } from '../face/format-date.ts'
import { NotIn } from '../sign-in/not-in.tsx'
import page from './account-page.module.css'
import styles from './form.module.css'
import { ProofForm } from './proof-form.tsx'

/** Single sign-on as a way into the own account, where the office has a provider. */
export function SingleSignOnPart() {
  const { data } = useOwnSingleSignOn()
  const { viec, loi } = useSearch({ from: '/signed-in/tai-khoan' })
  if (!data || data.label === null) return null
  return (
    <section className={page.part} aria-labelledby="single-sign-on">
      <h2 id="single-sign-on">Đăng nhập một lần</h2>
      {viec === undefined && <NotIn code={loi} />}
      {data.since === null ? <NotBound /> : <Bound since={data.since} hasPassword={data.hasPassword} />}
    </section>
  )
}

function NotBound() {
  const bind = useBindSingleSignOn()
  return (
    <ProofForm lead="Chưa gắn. Gắn rồi thì vào được bằng nơi đăng nhập một lần của cơ quan; mật khẩu vẫn dùng được."
      act="Gắn đăng nhập một lần" error={bind.error} pending={bind.isPending || bind.isSuccess} onSubmit={(proof) => bind.mutate(proof)} />
  )
}

function Bound({ since, hasPassword }: { readonly since: string } & Pick<OwnSingleSignOn, 'hasPassword'>) {
  const remove = useRemoveSingleSignOn()
  const bound = `Đã gắn từ ${formatInstant(since)}: ai đăng nhập đúng người ấy ở nơi đăng nhập một lần thì vào được tài khoản này.`
  if (!hasPassword) return <p className={styles.words}>{bound} Tài khoản không có mật khẩu; muốn bỏ đăng nhập một lần thì đặt mật khẩu trước.</p>
  return <ProofForm lead={bound} act="Bỏ đăng nhập một lần" error={remove.error} pending={remove.isPending} onSubmit={(proof, clear) => remove.mutate(proof, { onSuccess: clear })} />
}
