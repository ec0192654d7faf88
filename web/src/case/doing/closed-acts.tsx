import type { OpenActView } from '@dam-lam/contract'
import { basisOf } from '../../face/basis/basis-of.ts'
import { Ground } from '../../face/basis/ground.tsx'
import { Why } from '../../face/basis/why.tsx'
import { OnRequest } from '../paper/on-request.tsx'
import styles from './closed-acts.module.css'
import { sortClosedActs } from './sort-closed-acts.ts'

/** Every act that may not be done now, with all the reasons and the clause or rule behind each. */
export function ClosedActsOnRequest({ acts }: { readonly acts: readonly OpenActView[] }) {
  const { notNow, notYours } = sortClosedActs(acts)
  if (notNow.length + notYours.length === 0) return null
  return (
    <OnRequest ask={`Việc chưa mở (${notNow.length + notYours.length})`}>
      <div className={styles.closed}>
        {notNow.length > 0 && <ClosedList acts={notNow} />}
        {notYours.length > 0 && <OnRequest ask={`Việc của nơi khác (${notYours.length})`}><ClosedList acts={notYours} /></OnRequest>}
      </div>
    </OnRequest>
  )
}

const ClosedList = ({ acts }: { readonly acts: readonly OpenActView[] }) => (
  <ul className={styles.acts}>
    {acts.map(({ act, title, refusals }) => (
      <li key={act} className={styles.act}>
        <h2 className={styles.name}>{title}</h2>
        <ul className={styles.reasons}>
          {refusals.map((refusal) => (
            <li key={refusal.code}>
              <Why {...basisOf(refusal)} subject={refusal.message}>
                <span>{refusal.message} </span>
                <Ground {...basisOf(refusal)} subject={refusal.message} />
              </Why>
            </li>
          ))}
        </ul>
      </li>
    ))}
  </ul>
)
