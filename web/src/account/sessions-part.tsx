import type { OwnSession } from '@dam-lam/contract'
import { Button } from '@mantine/core'
import { useEndOtherSessions, useEndSession, useOwnSessions } from '../api/account.ts'
import { Answer } from '../face/answer.tsx'
import { DataTable, type Column } from '../face/data-table.tsx'
import { formatInstant } from '../face/format-date.ts'
import { browserName } from './browser-name.ts'
import styles from './form.module.css'
import { ProblemNotice } from './problem-notice.tsx'

const columnsWith = (end: (id: string) => void): readonly Column<OwnSession>[] => [
  { key: 'browser', title: 'Trình duyệt', names: true, cell: ({ browser }) => browserName(browser) },
  { key: 'address', title: 'Địa chỉ mạng', cell: ({ address }) => address },
  { key: 'since', title: 'Đăng nhập lúc', cell: ({ since }) => formatInstant(since) },
  { key: 'lastSeen', title: 'Dùng gần nhất', cell: ({ lastSeen }) => formatInstant(lastSeen) },
  { key: 'end', title: 'Đăng xuất', cell: (session) => <EndHere session={session} end={end} /> },
]

interface EndHereProps {
  readonly session: OwnSession
  readonly end: (id: string) => void
}

function EndHere({ session: { id, current }, end }: EndHereProps) {
  return current ? 'Đang dùng ở đây' : <Button variant="default" className={styles.oneLine ?? ''} onClick={() => end(id)}>Đăng xuất nơi này</Button>
}

/** Where the person is signed in; one can be signed out there from here. */
export function SessionsPart() {
  const sessions = useOwnSessions()
  const end = useEndSession()
  const endOthers = useEndOtherSessions()
  return (
    <Answer of={sessions}>
      {({ items }) => (
        <div className={styles.sessions}>
          <ProblemNotice error={end.error ?? endOthers.error} />
          <DataTable caption="Nơi nào không nhận ra thì đăng xuất nơi đó rồi đổi mật khẩu." columns={columnsWith(end.mutate)} rows={items} rowKey={({ id }) => id} empty={null} />
          {items.length > 1 && <Button variant="default" onClick={() => endOthers.mutate()}>Đăng xuất mọi nơi khác</Button>}
        </div>
      )}
    </Answer>
  )
}
