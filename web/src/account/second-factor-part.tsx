import { useConfirmSecondFactor, useSecondFactor } from '../api/account.ts'
import { Answer } from '../face/answer.tsx'
import { formatInstant } from '../face/format-date.ts'
import { DisableForm } from './disable-form.tsx'
import styles from './form.module.css'
import { RecoveryCodes } from './recovery-codes.tsx'
import { SetUpSecondFactor } from './set-up-second-factor.tsx'

/** Whether a code is asked for at sign-in, and the way to change that. */
export function SecondFactorPart() {
  const factor = useSecondFactor()
  // Kept here: the form that asks for the first code is gone before the answer to it, which shows the recovery codes this once.
  const confirm = useConfirmSecondFactor()
  const codes = confirm.data?.recoveryCodes ?? []
  return (
    <Answer of={factor}>
      {({ since, recoveryCodesLeft }) => {
        if (since === null) return <SetUpSecondFactor confirm={confirm} />
        return (
          <>
            {codes.length > 0 && <RecoveryCodes codes={codes} />}
            <p className={styles.words}>
              Đang bật từ {formatInstant(since)}: sau mật khẩu, mỗi lần đăng nhập phải nhập mã trong ứng dụng xác thực. Còn {recoveryCodesLeft} mã dự phòng.
            </p>
            <DisableForm />
          </>
        )
      }}
    </Answer>
  )
}
