import { Link } from '@tanstack/react-router'
import { useMe } from '../api/me.ts'
import styles from './changes-link.module.css'

/** The way to the changes of the own committee, for its head and its inspection commission; nobody else has one. */
export function ChangesLink() {
  const { data: me } = useMe()
  if (!me || me.watches.length === 0) return null
  return (
    <p className={styles.link}>
      Chức danh, cơ quan, ủy quyền vừa được ghi hay kết thúc: <Link to="/thay-doi-to-chuc">Thay đổi về tổ chức</Link>.
    </p>
  )
}
