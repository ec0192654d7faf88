import { Drawer } from '@mantine/core'
import type { ReactNode } from 'react'
import styles from './sheet.module.css'

export interface SheetProps {
  readonly title: string
  readonly opened: boolean
  readonly close: () => void
  readonly from: 'bottom' | 'left'
  readonly children: ReactNode
}

/** A sheet drawn over the page from one of its edges; the keyboard stays in it until it is closed. */
export function Sheet({ title, opened, close, from, children }: SheetProps) {
  return (
    <Drawer.Root
      opened={opened}
      onClose={close}
      position={from}
      size={from === 'bottom' ? '70vh' : '17rem'}
      classNames={{ content: `${styles.content} ${styles[from]}`, title: styles.title ?? '', body: styles.body ?? '' }}
    >
      <Drawer.Overlay backgroundOpacity={0.35} />
      <Drawer.Content>
        <div className={styles.head}>
          <Drawer.Title>{title}</Drawer.Title>
          <button type="button" className={styles.close} onClick={close}>Đóng</button>
        </div>
        <Drawer.Body data-scroll-box>{children}</Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  )
}
