import type { CaseView, OpenActView } from '@dam-lam/contract'
import { Link } from '@tanstack/react-router'
import { basisOf } from '../face/basis/basis-of.ts'
import { Ground } from '../face/basis/ground.tsx'
import { StandingBasis } from '../face/basis/standing-basis.tsx'
import { Why } from '../face/basis/why.tsx'
import { PageTitle } from '../face/page-title.tsx'
import { NAMELESS } from '../case/nameless.ts'
import styles from './act-head.module.css'

/** What is being done, on which case and how that stands, on what ground. */
export function ActHead({ view, open }: { readonly view: CaseView; readonly open: OpenActView }) {
  const basis = { ...basisOf(open), subject: open.title }
  return (
    <>
      <StandingBasis key={open.act} {...basis} />
      <p className={styles.back}><Link to="/ho-so/$id" params={{ id: view.id }}>{view.title || NAMELESS[view.kind]}</Link></p>
      <PageTitle lead={`${view.sentence}.`}>{open.title}</PageTitle>
      <p className={styles.ground}>Căn cứ của việc này: <Why {...basis} inline><Ground {...basis} /></Why></p>
    </>
  )
}
