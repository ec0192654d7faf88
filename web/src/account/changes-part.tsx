import { useOwnAccountChanges } from '../api/account.ts'
import { Answer } from '../face/answer.tsx'
import { formatInstant } from '../face/format-date.ts'
import styles from './form.module.css'

/** What administrators have done to the own account. */
export function ChangesPart() {
  return (
    <Answer of={useOwnAccountChanges()}>
      {({ items }) => (items.length === 0
        ? <p className={styles.words}>Người quản trị chưa làm gì với tài khoản này.</p>
        : <ul>{items.map(({ at, sentence }) => <li key={`${at} ${sentence}`}>{formatInstant(at)}: {sentence}</li>)}</ul>)}
    </Answer>
  )
}
