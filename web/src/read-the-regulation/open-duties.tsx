import type { DutyView } from '@dam-lam/contract'
import { label, type ProvisionId } from '@dam-lam/law'
import { Link } from '@tanstack/react-router'
import { useDuties } from '../api/duties.ts'
import { useMe } from '../api/me.ts'
import { Answer } from '../face/answer.tsx'
import { DutyDue } from '../my-duties/duty-due.tsx'
import { DutyOnCase } from '../my-duties/duty-on-case.tsx'
import styles from './open-duties.module.css'

/** So many stand beside the text; all of them stand under «Việc của tôi». */
const MOST = 5

/** What is waited for under a provision, in the cases of the committee of whoever reads; nothing for a stranger. */
export function OpenDuties({ clause }: { readonly clause: ProvisionId }) {
  const { data: me } = useMe()
  return me ? <Open clause={clause} /> : null
}

function Open({ clause }: { readonly clause: ProvisionId }) {
  const duties = useDuties({ holder: 'committee', state: 'open', clause })
  return (
    <section className={styles.open} aria-label={`Việc đang chờ theo ${label(clause, 'vi')}`}>
      <Answer of={duties}>{({ items }) => <List duties={items} />}</Answer>
    </section>
  )
}

function List({ duties }: { readonly duties: readonly DutyView[] }) {
  if (duties.length === 0) return <p>Không có hồ sơ nào của cấp ủy đang chờ việc theo điều khoản này.</p>
  return (
    <>
      <p className={styles.heading}>Hồ sơ đang chờ việc theo điều khoản này</p>
      <ul>
        {duties.slice(0, MOST).map((duty) => (
          <li key={`${duty.caseId}/${duty.id}`} className={styles.duty}>
            <div><DutyOnCase duty={duty} /></div>
            <DutyDue duty={duty} />
          </li>
        ))}
      </ul>
      {duties.length > MOST && <p><Link to="/viec-cua-toi" search={{ cua: 'cap-uy' }}>Xem mọi việc đang chờ của cấp ủy</Link></p>}
    </>
  )
}
