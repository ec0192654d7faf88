import type { CaseView } from '@dam-lam/contract'
import { useParams, useSearch } from '@tanstack/react-router'
import { useCase } from '../api/case.ts'
import { Answer } from '../face/answer.tsx'
import { StandingBasis } from '../face/basis/standing-basis.tsx'
import { PageTitle } from '../face/page-title.tsx'
import { AdjustedBy } from './adjustment/adjusted-by.tsx'
import { BeginAdjustment } from './adjustment/begin-adjustment.tsx'
import styles from './case-page.module.css'
import { replyBasis } from './clock/reply-due.tsx'
import { MovedDueDates } from './clock/moved-due-dates.tsx'
import { Standing } from './clock/standing.tsx'
import { Doing } from './doing/doing.tsx'
import { JustDone } from './just-done.tsx'
import { NAMELESS } from './nameless.ts'
import { SectionLinks } from './section-links.tsx'
import { Section } from './section.tsx'
import { SECTIONS, sectionIn, sectionsFor } from './sections.ts'
import { words } from '../face/words.ts'

/** A case: where it stands in one sentence, what may be done, and everything that is known of it. */
export function CasePage() {
  const { id } = useParams({ from: '/signed-in/ho-so/$id' })
  return <Answer page of={useCase(id)}>{(view) => <Shown view={view} />}</Answer>
}

function Shown({ view }: { readonly view: CaseView }) {
  const { muc } = useSearch({ from: '/signed-in/ho-so/$id' })
  const isDraft = view.stage === 'draft'
  const section = sectionIn(muc, view)
  return (
    <>
      <PageTitle lead={<span className={styles.sentence}>{view.sentence}.</span>}>{view.title || NAMELESS[view.kind]}</PageTitle>
      {view.clock && <StandingBasis key={view.id} {...replyBasis(view.clock)} />}
      <JustDone />
      <Standing view={view} />
      {view.dueDateMoves && <MovedDueDates moves={view.dueDateMoves} />}
      <AdjustedBy adjustment={view.adjustment} />
      <Doing view={view} />
      {view.adjustment.mayBegin && <BeginAdjustment id={view.id} />}
      {!isDraft && <SectionLinks names={sectionsFor(view)} shown={section} />}
      <section aria-label={SECTIONS[section]} className={styles.section}>
        <Section name={section} view={view} />
      </section>
      <p className={styles.why}>Người xem được hồ sơ này vì {words.list(view.why.map((reason) => words.sightReasons[reason]))}.</p>
    </>
  )
}
