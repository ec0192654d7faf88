import type { CaseView, OpenActView } from '@dam-lam/contract'
import { basisOf } from '../../face/basis/basis-of.ts'
import { Why } from '../../face/basis/why.tsx'
import { ButtonLink } from './button-link.tsx'
import { ClosedActsOnRequest } from './closed-acts.tsx'
import styles from './doing.module.css'
import { groupActs } from './group-acts.ts'
import { nextAct, otherActs } from './next-act.ts'

/** What the person who looks may do: the one next act in front, the others beside it or, where they are many, by what they are about, and on request why the rest is closed. */
export function Doing({ view }: { readonly view: CaseView }) {
  const next = nextAct(view)
  const others = otherActs(view)
  const groups = groupActs(others)
  return (
    <section className={styles.doing} aria-label="Việc có thể làm">
      {next === undefined && others.length === 0 && <p className={styles.none}>Hiện chưa có việc nào ở hồ sơ này đến lượt người đang xem.</p>}
      <div className={styles.buttons}>
        {view.stage === 'draft' && <ButtonLink to="/de-xuat/$id" params={{ id: view.id }}>Soạn tiếp kế hoạch</ButtonLink>}
        {next && <ActLink caseId={view.id} act={next} prominent={view.stage !== 'draft'} />}
        {groups.length === 0 && others.map((act) => <ActLink key={act.act} caseId={view.id} act={act} />)}
      </div>
      {groups.length > 0 && (
        <dl className={styles.groups}>
          {groups.map(({ matter, acts }) => (
            <div key={matter} className={styles.group}>
              <dt className={styles.matter}>{matter}</dt>
              <dd className={styles.buttons}>
                {acts.map((act) => <ActLink key={act.act} caseId={view.id} act={act} />)}
              </dd>
            </div>
          ))}
        </dl>
      )}
      <ClosedActsOnRequest acts={view.acts} />
    </section>
  )
}

interface ActLinkProps {
  readonly caseId: string
  readonly act: OpenActView
  readonly prominent?: boolean
}

const ActLink = ({ caseId, act, prominent = false }: ActLinkProps) => (
  <Why {...basisOf(act)} subject={act.title} inline>
    <ButtonLink to="/ho-so/$id/$act" params={{ id: caseId, act: act.act }} variant={prominent ? 'filled' : 'default'}>
      {act.title}
    </ButtonLink>
  </Why>
)
