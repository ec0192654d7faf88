import { Button } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { useOfferSecondFactor, type useConfirmSecondFactor } from '../api/account.ts'
import styles from './form.module.css'
import { ProblemNotice } from './problem-notice.tsx'
import { QrPicture } from './qr-picture.tsx'
import { SecretField } from './secret-field.tsx'

/** First the password, then the secret for the authenticator, then a first code from it. */
export function SetUpSecondFactor({ confirm }: { readonly confirm: ReturnType<typeof useConfirmSecondFactor> }) {
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const offer = useOfferSecondFactor()

  const ask = (event: FormEvent) => {
    event.preventDefault()
    if (password !== '') offer.mutate(password, { onSuccess: () => setPassword('') })
  }
  const finish = (event: FormEvent) => {
    event.preventDefault()
    if (code.trim() !== '') confirm.mutate(code)
  }

  if (!offer.data) {
    return (
      <form className={styles.form} onSubmit={ask} noValidate>
        <p className={styles.words}>Đang tắt. Khi bật, người biết mật khẩu mà không có điện thoại của bạn thì không đăng nhập được.</p>
        <ProblemNotice error={offer.error} />
        <SecretField label="Mật khẩu của bạn" autoComplete="current-password" value={password} onChange={setPassword} />
        <Button type="submit" variant="default" loading={offer.isPending}>Bật mã xác thực</Button>
      </form>
    )
  }
  const { secret, uri } = offer.data
  return (
    <form className={styles.form} onSubmit={finish} noValidate>
      <p className={styles.words}>Mở ứng dụng xác thực trên điện thoại, quét hình này hoặc gõ khóa bên cạnh, rồi nhập mã mà ứng dụng hiện ra.</p>
      <div className={styles.secret}>
        <QrPicture text={uri} label="Hình để ứng dụng xác thực quét" />
        <p>Khóa: <span className={styles.key}>{secret.match(/.{1,4}/g)?.join(' ')}</span></p>
      </div>
      <ProblemNotice error={confirm.error} />
      <SecretField label="Mã đầu tiên" help="Sáu chữ số" autoComplete="one-time-code" value={code} onChange={setCode} />
      <Button type="submit" loading={confirm.isPending}>Xác nhận</Button>
    </form>
  )
}
