import { Link } from '@tanstack/react-router'
import { useMe } from '../../api/me.ts'
import { useNotices } from '../../api/notices.ts'
import styles from './notice-bell.module.css'

/** The way to what one was told, with how much of it is new. */
export function NoticeBell() {
  const { data: me } = useMe()
  const { data } = useNotices(Boolean(me))
  if (!me) return null
  const unread = data?.unread ?? 0
  return (
    <Link to="/thong-bao" className={styles.bell} activeProps={{ 'aria-current': 'page' }}>
      Thông báo
      {unread > 0 && <span className={styles.count}> {unread}<span className={styles.spoken}> chưa đọc</span></span>}
    </Link>
  )
}
