import { Button } from '@mantine/core'
import { useState } from 'react'
import { useCalendarFeed, useMakeCalendarFeed, useRevokeCalendarFeed } from '../api/calendar-feed.ts'
import { Answer } from '../face/answer.tsx'
import { formatInstant } from '../face/format-date.ts'
import { Notice } from '../face/notice.tsx'
import styles from './form.module.css'
import { ProblemNotice } from './problem-notice.tsx'
import { ProofForm } from './proof-form.tsx'
import { useReturned } from './use-proof.ts'

const CHANGE = { what: 'calendar-address' } as const

/** The secret address at which a calendar program reads the due days of one's own duties. */
export function CalendarPart() {
  const make = useMakeCalendarFeed()
  const revoke = useRevokeCalendarFeed()
  const { returned } = useReturned(CHANGE)
  const [asking, setAsking] = useState(returned)
  return (
    <Answer of={useCalendarFeed()}>
      {({ since }) => (
        <div className={styles.sessions}>
          <p className={styles.words}>
            {since === null
              ? 'Chưa có địa chỉ. Chương trình lịch nào có địa chỉ này đều đọc được hạn các việc của mình mà không cần đăng nhập.'
              : `Có một địa chỉ, tạo lúc ${formatInstant(since)}. Ai có địa chỉ đều đọc được hạn các việc của mình; lộ thì thu hồi hoặc tạo địa chỉ mới.`}
          </p>
          {make.isSuccess && since !== null && (
            <Notice urgent title="Địa chỉ lịch, chỉ hiện lần này">
              <span className={styles.key}>{make.data.address}</span>
            </Notice>
          )}
          <ProblemNotice error={revoke.error} />
          {asking ? (
            <ProofForm change={CHANGE} lead="Ai có địa chỉ này đọc được mà không cần đăng nhập, nên cần biết chắc là bạn." act="Tạo địa chỉ" error={make.error} pending={make.isPending}
              onSubmit={(proof) => make.mutate(proof, { onSuccess: () => setAsking(false) })} onBack={() => setAsking(false)} />
          ) : (
            <div className={styles.acts}>
              <Button variant="default" onClick={() => setAsking(true)}>{since === null ? 'Tạo địa chỉ lịch' : 'Tạo địa chỉ lịch mới'}</Button>
              {since !== null && <Button variant="default" loading={revoke.isPending} onClick={() => revoke.mutate()}>Thu hồi địa chỉ lịch</Button>}
            </div>
          )}
        </div>
      )}
    </Answer>
  )
}
