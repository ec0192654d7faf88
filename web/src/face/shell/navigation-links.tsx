import type { PostName } from '@dam-lam/core'
import { Link } from '@tanstack/react-router'
import { useMe } from '../../api/me.ts'
import { NAVIGATION } from './navigation-entries.ts'
import styles from './navigation-links.module.css'

/** Among them are those who handle or relay what the people say. */
const HANDLING: readonly PostName[] = ['clerk', 'chief-of-office', 'head', 'deputy', 'officer']

/** The list itself, beside the page or in the menu of a small screen. What needs a person is not offered to nobody. */
export function NavigationLinks() {
  const { data: me } = useMe()
  const offered = {
    everybody: true,
    people: Boolean(me),
    overseers: (me?.oversees.length ?? 0) > 0,
    handlers: me?.positions.some(({ post }) => HANDLING.includes(post)) ?? false,
    administrators: me?.positions.some(({ post }) => post === 'administrator') ?? false,
  }
  return (
    <ul className={styles.list}>
      {NAVIGATION.filter(({ offeredTo }) => offered[offeredTo]).map(({ to, words }) => (
        <li key={to}>
          <Link to={to} className={styles.link} activeProps={{ 'aria-current': 'page' }}>{words}</Link>
        </li>
      ))}
      <li><a href="/cong-khai" className={styles.link}>Trang công khai</a></li>
    </ul>
  )
}
