import type { CaseView } from '@dam-lam/contract'
import { k1Norms } from '@dam-lam/core'
import { Link } from '@tanstack/react-router'
import { saidOfNorms } from '../case/incidents/said-of-norms.ts'
import { EntryDay } from '../case/paper/entry-day.tsx'
import { words } from '../face/words.ts'
import styles from './own-protection.module.css'
import { shortConditions, type ShortNorms } from './short-conditions.ts'

const BEFORE_ANY = k1Norms(null)

/** The conditions of the two norms in one approved case, each as it was found; for every incident anew, and where nothing went wrong, as they stand. */
export const ConditionsFound = ({ id, incidents }: Pick<CaseView, 'id' | 'incidents'>) =>
  incidents.length === 0 ? (
    <Conditions norms={BEFORE_ANY} />
  ) : (
    incidents.map((incident) => {
      const said = saidOfNorms(incident)
      return (
        <div key={incident.id}>
          <p>
            <Link to="/ho-so/$id" params={{ id }} search={{ muc: 'bao-ve' }}>Báo cáo {words.incidentKinds[incident.kind]}</Link>, ngày <EntryDay {...incident} />:
          </p>
          <Conditions norms={incident.norms} />
          {incident.conclusion && <p>{said.within} {said.considered}</p>}
        </div>
      )
    })
  )

const Conditions = ({ norms }: { readonly norms: ShortNorms }) => (
  <ul className={styles.conditions}>
    {shortConditions(norms).map(({ name, value }) => <li key={name}>{name}: <strong>{value}</strong></li>)}
  </ul>
)
