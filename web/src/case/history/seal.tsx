import type { EventView } from '@dam-lam/contract'
import { formatInstant } from '../../face/format-date.ts'
import { FactList } from '../paper/fact-list.tsx'
import { linkWords } from './chain-words.ts'
import type { Checked } from './check-chain.ts'
import styles from './seal.module.css'

/** By what an event can be proven years later: when it was entered, the seal, the seal before it, and the text that was sealed. */
export function Seal({ event, checked }: { readonly event: EventView; readonly checked: Checked | undefined }) {
  const { place, enteredAt, hash, previousHash, salt, text } = event
  return (
    <div className={styles.seal}>
      {checked && <p className={styles.found} data-faulty={checked.fault !== null || undefined}>{linkWords(checked)}</p>}
      <FactList
        facts={[
          { name: 'Thứ tự', value: place },
          { name: 'Nhập lúc', value: formatInstant(enteredAt) },
          { name: 'Dấu niêm (SHA-256)', value: hash && <code className={styles.code}>{hash}</code> },
          { name: 'Dấu niêm của việc trước', value: previousHash && <code className={styles.code}>{previousHash}</code> },
          { name: 'Số ngẫu nhiên kèm theo', value: salt && <code className={styles.code}>{salt}</code> },
          { name: 'Nội dung đã niêm', value: text && <code className={styles.code}>{text}</code> },
        ]}
      />
    </div>
  )
}
