import type { Session } from '@dam-lam/contract'
import { byCommittee, titleWithin } from './by-committee.ts'
import styles from './demo-accounts.module.css'

export interface DemoAccountsProps {
  readonly demo: NonNullable<Session['demo']>
  readonly onChoose: (username: string) => void
}

/** The illustrative accounts of a demonstration, by committee; choosing one fills in the form. */
export function DemoAccounts({ demo: { password, accounts }, onChoose }: DemoAccountsProps) {
  return (
    <section className={styles.demo} aria-labelledby="demo-accounts">
      <h2 id="demo-accounts" className={styles.heading}>Bản trình diễn</h2>
      <p className={styles.words}>
        Các cấp ủy, chức danh và hồ sơ ở đây đều là minh họa. Chọn một tài khoản để xem phần mềm từ vị trí đó.
        {password !== undefined
          ? <> Mọi tài khoản dùng chung mật khẩu <strong>{password}</strong>.</>
          : ' Mật khẩu chung do người chạy bản trình diễn giữ.'}
      </p>
      <div className={styles.committees}>
        {byCommittee(accounts).map(({ committee, accounts }) => (
          <section key={committee}>
            <h3 className={styles.committee}>{committee}</h3>
            <ul>
              {accounts.map((account) => (
                <li key={account.username}>
                  <button type="button" className={styles.account} onClick={() => onChoose(account.username)}>
                    <span>{titleWithin(account)}</span> <span className={styles.username}>{account.username}</span>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </section>
  )
}
