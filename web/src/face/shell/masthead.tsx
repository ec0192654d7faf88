import { Link } from '@tanstack/react-router'
import { NavigationMenu } from './navigation-menu.tsx'
import { NoticeBell } from './notice-bell.tsx'
import { PersonMenu } from './person-menu.tsx'
import styles from './masthead.module.css'

/** The head of every page: whose paper this is, and who is reading. */
export function Masthead() {
  return (
    <header className={styles.masthead}>
      <div className={styles.line}>
        <NavigationMenu className={styles.menu} />
        <Link to="/" className={styles.name}>Dám Làm</Link>
        <p className={styles.purpose}>Khuyến khích và bảo vệ cán bộ năng động, sáng tạo vì lợi ích chung</p>
        <div className={styles.reader}>
          <NoticeBell />
          <PersonMenu />
        </div>
      </div>
    </header>
  )
}
