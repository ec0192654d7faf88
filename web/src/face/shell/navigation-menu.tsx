import { useDisclosure } from '@mantine/hooks'
import { useLocation } from '@tanstack/react-router'
import { useEffect } from 'react'
import { Sheet } from '../sheet.tsx'
import { NavigationLinks } from './navigation-links.tsx'
import styles from './navigation-menu.module.css'

/** Where I can go, behind one button, on a screen too narrow for a column. */
export function NavigationMenu({ className }: { readonly className?: string | undefined }) {
  const [opened, { open, close }] = useDisclosure(false)
  const { pathname } = useLocation()
  useEffect(close, [pathname, close])
  return (
    <div className={className}>
      <button type="button" className={styles.button} onClick={open} aria-haspopup="dialog">Mục lục</button>
      <Sheet title="Mục lục" opened={opened} close={close} from="left">
        <nav aria-label="Mục lục" className={styles.list}>
          <NavigationLinks />
        </nav>
      </Sheet>
    </div>
  )
}
