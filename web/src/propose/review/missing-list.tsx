import { nameOf, refusalMessage } from '@dam-lam/contract'
import type { Refusal } from '@dam-lam/core'
import { Link } from '@tanstack/react-router'
import { Ground } from '../../face/basis/ground.tsx'
import { Why } from '../../face/basis/why.tsx'
import { words } from '../../face/words.ts'
import type { Gap } from '../plan-editor/gaps.ts'
import { controlId, type Place } from '../plan-editor/place.ts'
import { QUESTION_WORDS } from '../plan-editor/question-words.ts'
import { whyOf } from '../plan-editor/why-asked.ts'
import { stepOf } from '../writing/proposal-steps.ts'
import styles from './missing-list.module.css'

export interface MissingListProps {
  readonly missing: readonly Refusal[]
  readonly gaps: readonly Gap[]
}

/** Everything that a plan still lacks, each with its ground and the way to the field. */
export function MissingList({ missing, gaps }: MissingListProps) {
  if (missing.length === 0) return null
  return (
    <section className={styles.missing} aria-labelledby="con-thieu">
      <h3 id="con-thieu" className={styles.title}>Chưa gửi được: còn {missing.length} yêu cầu chưa đáp ứng</h3>
      <ol className={styles.list}>
        {missing.map((refusal) => {
          const sentence = refusalMessage(words, refusal, nameOf({}))
          const basis = { ...whyOf(refusal.basis), subject: sentence }
          return (
            <li key={refusal.code} className={styles.item}>
              <Why {...basis}>
                <p>{sentence}</p>
                <p className={styles.ways}>
                  <Ground {...basis} />
                  {gaps.filter((gap) => gap.refusal === refusal).map(({ place }) => <ToField key={controlId(place)} place={place} />)}
                </p>
              </Why>
            </li>
          )
        })}
      </ol>
    </section>
  )
}

const ToField = ({ place }: { readonly place: Place }) => (
  <Link to="." search={{ buoc: stepOf(place.of) }} hash={controlId(place)}>
    {QUESTION_WORDS[place.of].label}{place.item !== undefined && ` ${place.item + 1}`}
  </Link>
)
