import { Link } from '@tanstack/react-router'
import type { SaveQueue } from '../saving/save-queue.ts'
import { saveWords } from '../saving/save-words.ts'
import { CLASH } from './clash-panel.tsx'
import styles from './save-state.module.css'

export interface SaveStateProps {
  readonly queue: SaveQueue
  /** Something on the page bears a mark of secrecy and is kept nowhere. */
  readonly holdsBack: boolean
  readonly onRetry: () => void
}

/** Whether what is typed has reached the server, and that it is safe on this machine until then. */
export function SaveState({ queue, holdsBack, onRetry }: SaveStateProps) {
  const { phase } = queue
  return (
    <div className={styles.state}>
      <output>{saveWords(queue)}{holdsBack && ', trừ mục có dấu mật'}</output>
      {holdsBack && <span className={styles.reason}>Mục ấy chỉ còn trên trang này: không được lưu, cũng không được giữ trên máy. Bỏ dấu mật thì lưu tiếp; rời trang thì mục ấy mất.</span>}
      {phase.kind === 'clash' && <Link to="." search={(search) => search} hash={CLASH}>Xem hai bản và chọn</Link>}
      {phase.kind === 'failed' && (
        <>
          {!phase.again && <span className={styles.reason}>{phase.reason}.</span>}
          <span className={styles.reason}>Những gì đã nhập được giữ trên máy này.</span>
          <button type="button" className={styles.retry} onClick={onRetry}>Thử lại ngay</button>
        </>
      )}
    </div>
  )
}
