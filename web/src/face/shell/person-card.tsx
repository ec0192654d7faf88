import type { Me } from '@dam-lam/contract'
import { Button, Popover } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useLeave } from './use-leave.ts'
import styles from './person-card.module.css'

/** The name of the person who is signed in; pressed, it shows the positions held, the way to the account, and the way out. */
export function PersonCard({ me: { person, positions } }: { readonly me: Me }) {
  const leave = useLeave()
  const [opened, setOpened] = useState(false)
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" width={320} trapFocus withinPortal={false} transitionProps={{ duration: 0 }}>
      <Popover.Target>
        <button type="button" className={styles.person} onClick={() => setOpened(!opened)}>
          <span className={styles.name}>{person.name}</span>
          <span className={styles.more}>Tài khoản</span>
        </button>
      </Popover.Target>
      <Popover.Dropdown className={styles.card ?? ''} aria-label="Tài khoản">
        <p className={styles.id}>{person.id}</p>
        <h2 className={styles.heading}>Chức vụ đang giữ</h2>
        <ul className={styles.positions}>
          {positions.map(({ id, title }) => <li key={id}>{title}</li>)}
          {positions.length === 0 && <li>Không giữ chức vụ nào</li>}
        </ul>
        <p className={styles.account}>
          <Link to="/tai-khoan" onClick={() => setOpened(false)}>Tài khoản</Link>
        </p>
        <Button variant="default" fullWidth onClick={leave}>Đăng xuất</Button>
      </Popover.Dropdown>
    </Popover>
  )
}
