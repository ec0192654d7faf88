import { useMediaQuery } from '@mantine/hooks'
import { Steps, type Step } from '../../face/steps.tsx'
import styles from './step-list.module.css'

export interface StepListProps {
  readonly steps: readonly Step[]
  readonly current: string
}

/** The steps of a proposal; on a narrow screen folded to the one that is open. */
export function StepList({ steps, current }: StepListProps) {
  const narrow = useMediaQuery('(max-width: 47.99em)')
  const list = <Steps label="Các bước viết đề xuất" steps={steps} current={current} />
  if (!narrow) return list
  const place = steps.findIndex(({ key }) => key === current)
  return (
    <details key={current} className={styles.folded}>
      <summary className={styles.now}>Bước {place + 1} trên {steps.length}: {steps[place]?.title}</summary>
      {list}
    </details>
  )
}
