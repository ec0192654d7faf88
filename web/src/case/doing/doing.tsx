import type { CaseView, OpenActView } from '@dam-lam/contract'
import { basisOf } from '../../face/basis/basis-of.ts'
import { Why } from '../../face/basis/why.tsx'
import { ButtonLink } from './button-link.tsx'
import { ClosedActsOnRequest } from './closed-acts.tsx'
import styles from './doing.module.css'
import { nextAct, otherActs } from './next-act.ts'

/** What the person who looks may do: the one next act in front, the others beside it, and on request why the rest is closed. */
export function Doing({ view }: { readonly view: CaseView }) {
  const next = nextAct(view)
  const others = otherActs(view)
  return (
    <section className={styles.doing} aria-label="Việc có thể làm">
      {next === undefined && others.length === 0 && <p className={styles.none}>Hiện chưa có việc nào ở hồ sơ này đến lượt người đang xem.</p>}
      <div className={styles.buttons}>
        {view.stage === 'draft' && <ButtonLink to="/de-xuat/$id" params={{ id: view.id }}>Soạn tiếp kế hoạch</ButtonLink>}
        {next && <ActLink caseId={view.id} act={next} prominent={view.stage !== 'draft'} />}
        {others.map((act) => <ActLink key={act.act} caseId={view.id} act={act} />)}
      </div>
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
