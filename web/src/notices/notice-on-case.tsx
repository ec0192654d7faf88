import type { NoticeView } from '@dam-lam/contract'
import { Link } from '@tanstack/react-router'
import { useReadNotice } from '../api/notices.ts'
import { words } from '../face/words.ts'
import styles from './notice-on-case.module.css'

/** What is said of which duty, and the case; whoever goes there has read it. */
export function NoticeOnCase({ notice: { id, rung, what, caseId, caseTitle, readAt, settled } }: { readonly notice: NoticeView }) {
  const read = useReadNotice()
  return (
    <span className={styles.notice} data-old={readAt !== null || settled || undefined}>
      <span className={styles.rung}>{words.notices[rung]}: {words.duties[what]}</span>
      <Link to="/ho-so/$id" params={{ id: caseId }} onClick={() => readAt === null && read.mutate(id)}>{caseTitle}</Link>
    </span>
  )
}
