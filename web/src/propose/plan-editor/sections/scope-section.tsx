import type { PlanDraft } from '@dam-lam/core'
import { ChoiceQuestion } from '../choice-question.tsx'
import { DayQuestion } from '../day-question.tsx'
import { TextQuestion } from '../text-question.tsx'
import type { SectionProps } from './section-props.ts'
import styles from './scope-section.module.css'

const PILOT = [
  { value: 'yes', words: 'có, làm thí điểm' },
  { value: 'no', words: 'không' },
] as const

/** The bounds of the plan, which later are the bounds of the protection (d6.k1). */
export function ScopeSection({ plan: { scope = {} }, change }: SectionProps) {
  const answer = (fields: NonNullable<PlanDraft['scope']>) => change({ scope: { ...scope, ...fields } })
  return (
    <>
      <TextQuestion of="scope.what" value={scope.what} onChange={(what) => answer({ what })} />
      <TextQuestion of="scope.where" lines="one" value={scope.where} onChange={(where) => answer({ where })} />
      <div className={styles.period}>
        <DayQuestion of="scope.from" value={scope.from} onChange={(from) => answer({ from })} />
        <DayQuestion of="scope.to" value={scope.to} onChange={(to) => answer({ to })} />
      </div>
      <TextQuestion of="scope.resources" value={scope.resources} onChange={(resources) => answer({ resources })} />
      <ChoiceQuestion of="scope.pilot" value={scope.pilot === undefined ? undefined : scope.pilot ? 'yes' : 'no'} options={PILOT}
        onChange={(pilot) => answer({ pilot: pilot === 'yes' })} />
    </>
  )
}
