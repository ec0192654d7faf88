import { Link } from '@tanstack/react-router'
import { useMe } from '../../api/me.ts'
import { PersonCard } from './person-card.tsx'
import styles from './person-menu.module.css'

/** Who is reading, in which positions, and the way out; for nobody, the way in. */
export function PersonMenu() {
  const { data: me } = useMe()
  if (me === undefined) return <span />
  return me === null ? <Link to="/dang-nhap" className={styles.signIn}>Đăng nhập</Link> : <PersonCard me={me} />
}
