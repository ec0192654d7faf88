import { PageTitle } from '../face/page-title.tsx'
import styles from './account-page.module.css'
import { MailPart } from './mail-part.tsx'
import { OwnDataLink } from './own-data-link.tsx'
import { CalendarPart } from './calendar-part.tsx'
import { ChangesPart } from './changes-part.tsx'
import { DelegationPart } from './delegation-part.tsx'
import { PasskeysPart } from './passkeys-part.tsx'
import { PasswordForm } from './password-form.tsx'
import { SecondFactorPart } from './second-factor-part.tsx'
import { SessionsPart } from './sessions-part.tsx'
import { SingleSignOnPart } from './single-sign-on-part.tsx'

/** One's own account: where one is signed in, the password, the passkeys, and the code asked for besides. */
export function AccountPage() {
  return (
    <>
      <PageTitle lead="Mật khẩu, khóa truy cập, mã xác thực và những nơi đang đăng nhập bằng tài khoản này.">Tài khoản</PageTitle>
      <section className={styles.part} aria-labelledby="sessions">
        <h2 id="sessions">Nơi đang đăng nhập</h2>
        <SessionsPart />
      </section>
      <section className={styles.part} aria-labelledby="password">
        <h2 id="password">Mật khẩu</h2>
        <PasswordForm />
      </section>
      <SingleSignOnPart />
      <section className={styles.part} aria-labelledby="passkeys">
        <h2 id="passkeys">Khóa truy cập</h2>
        <PasskeysPart />
      </section>
      <section className={styles.part} aria-labelledby="second-factor">
        <h2 id="second-factor">Mã xác thực</h2>
        <SecondFactorPart />
      </section>
      <section className={styles.part} aria-labelledby="mail">
        <h2 id="mail">Nhận lời nhắc qua thư</h2>
        <MailPart />
      </section>
      <section className={styles.part} aria-labelledby="calendar">
        <h2 id="calendar">Hạn việc trong lịch riêng</h2>
        <CalendarPart />
      </section>
      <DelegationPart />
      <section className={styles.part} aria-labelledby="own-data">
        <h2 id="own-data">Dữ liệu cá nhân</h2>
        <OwnDataLink />
      </section>
      <section className={styles.part} aria-labelledby="changes">
        <h2 id="changes">Người quản trị đã làm gì với tài khoản này</h2>
        <ChangesPart />
      </section>
    </>
  )
}
