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
        <Closed title="Chưa đến lúc" acts={notNow} />
        <Closed title="Việc của nơi khác" acts={notYours} />
      </div>
    </OnRequest>
  )
}

function Closed({ title, acts }: { readonly title: string; readonly acts: readonly OpenActView[] }) {
  if (acts.length === 0) return null
  return (
    <section>
      <h2 className={styles.title}>{title}</h2>
      <ul className={styles.acts}>
        {acts.map(({ act, title, refusals }) => (
          <li key={act} className={styles.act}>
            <h3 className={styles.name}>{title}</h3>
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
    </section>
  )
}
