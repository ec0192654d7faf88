import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { caseQuery } from '../../api/case.ts'
import type { Problem } from '../../api/problem.ts'
import { ButtonLink } from '../../case/doing/button-link.tsx'
import { formatDate } from '../../face/format-date.ts'
import { Notice } from '../../face/notice.tsx'
import styles from './act-outcome.module.css'

export interface ChangedMeanwhileProps {
  readonly caseId: string
  readonly problem: Problem
  readonly lookAgain: (version: number) => void
}

/** Others did something that this act rests on: what it was, and the way on. What was typed stays. */
export function ChangedMeanwhile({ caseId, problem: { version, events }, lookAgain }: ChangedMeanwhileProps) {
  const queries = useQueryClient()
  useEffect(() => {
    void queries.invalidateQueries({ queryKey: caseQuery(caseId).queryKey })
  }, [queries, caseId])
  return (
    <div className={styles.outcome}>
      <Notice title="Hồ sơ đã thay đổi trong lúc nhập" urgent>
        <p>Những việc sau đã diễn ra. Những gì đã nhập vẫn còn; hãy xem lại cho phù hợp rồi tiếp tục.</p>
        <ul>{events.map(({ place, on, sentence }) => <li key={place}>{formatDate(on)}: {sentence}</li>)}</ul>
      </Notice>
      <div className={styles.buttons}>
        {version !== undefined && <Button onClick={() => lookAgain(version)}>Tiếp tục trên hồ sơ hiện nay</Button>}
        <ButtonLink to="/ho-so/$id" params={{ id: caseId }} variant="default">Xem hồ sơ hiện nay</ButtonLink>
      </div>
    </div>
  )
}
