import { Button } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { useOfferSecondFactor, type useConfirmSecondFactor } from '../api/account.ts'
import styles from './form.module.css'
import { ProblemNotice } from './problem-notice.tsx'
import { ProofForm } from './proof-form.tsx'
import { QrPicture } from './qr-picture.tsx'
import { SecretField } from './secret-field.tsx'

/** First the proof, then the secret for the authenticator, then a first code from it. */
export function SetUpSecondFactor({ confirm }: { readonly confirm: ReturnType<typeof useConfirmSecondFactor> }) {
  const [code, setCode] = useState('')
  const offer = useOfferSecondFactor()

  const finish = (event: FormEvent) => {
    event.preventDefault()
    if (code.trim() !== '') confirm.mutate(code)
  }

  if (!offer.data) {
    return (
      <ProofForm change={{ what: 'add-second-factor' }} lead="Đang tắt. Khi bật, người biết mật khẩu mà không có điện thoại của bạn thì không đăng nhập được."
        act="Bật mã xác thực" error={offer.error} pending={offer.isPending} onSubmit={({ password }, clear) => offer.mutate(password, { onSuccess: clear })} />
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
