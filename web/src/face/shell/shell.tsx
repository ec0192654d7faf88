import { Outlet, useLocation } from '@tanstack/react-router'
import { useLayoutEffect, useRef } from 'react'
import { BasisPanel } from '../basis/basis-panel.tsx'
import { BasisSheet } from '../basis/basis-sheet.tsx'
import { useBasisActions } from '../basis/basis-context.ts'
import { Masthead } from './masthead.tsx'
import { Navigation } from './navigation.tsx'
import styles from './shell.module.css'

/** The frame of every page: where I can go, what I am doing, and the words of the regulation behind it. */
export function Shell() {
  const main = useNewPage()
  return (
    <>
      <a className={styles.skip} href="#noi-dung">Đến nội dung chính</a>
      <Masthead />
      <div className={styles.columns}>
        <Navigation className={styles.navigation} />
        <main id="noi-dung" ref={main} tabIndex={-1} className={styles.main}>
          <Outlet />
        </main>
        <div className={styles.basis} data-scroll-box>
          <BasisPanel />
        </div>
      </div>
      <div className={styles.sheet}>
        <BasisSheet />
      </div>
    </>
  )
}

/** On another page Căn cứ starts empty and closed, and the reading anew, for those who listen too. */
function useNewPage() {
  const main = useRef<HTMLElement>(null)
  const { pathname } = useLocation()
  const { turnPage } = useBasisActions()
  const before = useRef(pathname)
  // In the layout, so that the new page may say afterwards what it rests on itself.
  useLayoutEffect(() => {
    if (before.current === pathname) return
    before.current = pathname
    turnPage()
    main.current?.focus({ preventScroll: true })
  }, [pathname, turnPage])
  return main
}
