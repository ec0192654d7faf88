import { NavigationLinks } from './navigation-links.tsx'
import styles from './navigation.module.css'

/** Where I can go, as the first column. */
export function Navigation({ className }: { readonly className?: string | undefined }) {
  return (
    <nav aria-label="Mục lục" className={`${styles.navigation} ${className}`}>
      <NavigationLinks />
    </nav>
  )
}
