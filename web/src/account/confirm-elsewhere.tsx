import type { ConfirmedChange } from '@dam-lam/contract'
import { Button } from '@mantine/core'
import { useConfirmElsewhere } from '../api/single-sign-on.ts'
import { ProblemNotice } from './problem-notice.tsx'
import styles from './form.module.css'
import { returnAddressOf } from './use-proof.ts'

export interface ConfirmElsewhereProps {
  readonly change: ConfirmedChange
  /** Keeps what was typed before the browser goes away. */
  readonly onLeave?: (() => void) | undefined
}

/** Sends whoever has no password to the provider, to sign in afresh, and back to the form. */
export function ConfirmElsewhere({ change, onLeave }: ConfirmElsewhereProps) {
  const confirm = useConfirmElsewhere()
  const go = () => {
    onLeave?.()
    confirm.mutate({ change, returnTo: returnAddressOf(change) })
  }
  return (
    <>
      <p className={styles.words}>Tài khoản không có mật khẩu: đăng nhập lại ở nơi đăng nhập một lần để xác nhận là bạn, rồi làm tiếp ở đây.</p>
      <ProblemNotice error={confirm.error} />
      <Button variant="default" loading={confirm.isPending || confirm.isSuccess} onClick={go}>Xác nhận bằng đăng nhập một lần</Button>
    </>
  )
}
