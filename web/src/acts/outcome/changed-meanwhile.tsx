import { Button } from '@mantine/core'
import { useEffect } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import type { Problem } from '../../api/problem.ts'
import { formatDate } from '../../face/format-date.ts'
import { Notice } from '../../face/notice.tsx'
import buttons from './act-outcome.module.css'

export interface ChangedMeanwhileProps {
  readonly problem: Problem
  readonly lookAgain: (version: number) => void
}

/** Others did something that this act rests on: what it was, and the way on. What was typed stays. */
export function ChangedMeanwhile({ problem: { version, events }, lookAgain }: ChangedMeanwhileProps) {
  const queries = useQueryClient()
  useEffect(() => {
    void queries.invalidateQueries({ queryKey: ['case'] })
  }, [queries])
  return (
    <div>
      <Notice title="Hồ sơ đã thay đổi trong lúc nhập" urgent>
        <p>Những việc sau đã diễn ra. Những gì đã nhập vẫn còn; hãy xem lại cho phù hợp rồi tiếp tục.</p>
        <ul>{events.map(({ place, on, sentence }) => <li key={place}>{formatDate(on)}: {sentence}</li>)}</ul>
      </Notice>
      <div className={buttons.buttons}>
        {version !== undefined && <Button onClick={() => lookAgain(version)}>Tiếp tục trên hồ sơ hiện nay</Button>}
      </div>
    </div>
  )
}
