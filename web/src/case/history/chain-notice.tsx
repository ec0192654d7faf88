import styles from './chain-notice.module.css'
import { chainWords, isFaulty } from './chain-words.ts'
import type { Checked } from './check-chain.ts'
import { canCheck } from './use-chain.ts'

/** Whether the record holds from end to end, as this browser has found. */
export function ChainNotice({ chain }: { readonly chain: readonly Checked[] | undefined }) {
  if (!canCheck()) return <p className={styles.notice}>Chưa kiểm được chuỗi ghi chép: trình duyệt chỉ cho tính dấu niêm trên kết nối an toàn (https).</p>
  if (chain === undefined) return <p className={styles.notice}>Đang kiểm chuỗi ghi chép…</p>
  return <p className={styles.notice} data-faulty={isFaulty(chain) || undefined}>{chainWords(chain)}</p>
}
