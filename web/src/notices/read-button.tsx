import type { NoticeView } from '@dam-lam/contract'
import { Button } from '@mantine/core'
import { useReadNotice } from '../api/notices.ts'
import { formatInstant } from '../face/format-date.ts'
import { words } from '../face/words.ts'
import styles from './read-button.module.css'

/** Since when a notice has been read, that its duty is settled, or the button with which one has read it. */
export function ReadButton({ notice: { id, rung, what, caseTitle, readAt, settled } }: { readonly notice: NoticeView }) {
  const read = useReadNotice()
  if (readAt !== null) return <>Đọc lúc {formatInstant(readAt)}</>
  if (settled) return <>Việc đã xong hoặc hạn đã đổi</>
  return (
    <Button
      variant="default"
      size="xs"
      className={styles.read}
      loading={read.isPending}
      onClick={() => read.mutate(id)}
      aria-label={`Đánh dấu đã đọc «${words.notices[rung]}: ${words.duties[what]}», ${caseTitle}`}
    >
      Đánh dấu đã đọc
    </Button>
  )
}
