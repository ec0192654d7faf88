import type { KeptFileView, NameOf } from '@dam-lam/contract'
import type { PlanDraft } from '@dam-lam/core'
import type { ReactNode } from 'react'
import { words } from '../../face/words.ts'
import { PaperEnclosures } from './paper-enclosures.tsx'
import { PaperMatters } from './paper-matters.tsx'
import { PaperPromises } from './paper-promises.tsx'
import { PaperResults } from './paper-results.tsx'
import { PaperRisks } from './paper-risks.tsx'
import { PaperScope } from './paper-scope.tsx'
import { Written } from './written.tsx'
import styles from './plan-on-paper.module.css'

/*
 * A plan as it reads on paper, draft or sent:
 *
 *   <PlanOnPaper plan={plan} nameOf={nameOf(names)} from="Cán bộ Đảng ủy phường" to="Đảng ủy phường" />
 *
 * `nameOf` is the one of the contract, over the names that an answer carries. What is not written yet says so.
 */
export interface PlanOnPaperProps {
  readonly plan: PlanDraft
  readonly nameOf: NameOf
  /** Who proposes, in words. */
  readonly from?: ReactNode
  /** To which committee, through its office (d4.k1). */
  readonly to?: ReactNode
  /** What is known of the documents of the case, and where they can be fetched. */
  readonly files?: readonly KeptFileView[]
  readonly caseId?: string
}

const labels = words.fields.plan

/** The whole plan, ready to be printed. */
export function PlanOnPaper({ plan, nameOf, from, to, files = [], caseId }: PlanOnPaperProps) {
  const enclosed = (plan.files ?? []).flatMap((id) => files.filter((file) => file.id === id))
  const papers = plan.papers ?? []
  return (
    <article className={styles.paper}>
      <header className={styles.head}>
        <p className={styles.kind}>Kế hoạch</p>
        <h2 className={styles.title}><Written text={plan.title} /></h2>
        {from !== undefined && <p>Đề xuất: {from}</p>}
        {to !== undefined && <p>Gửi: {to} (qua văn phòng cấp ủy)</p>}
        {plan.followsModel !== undefined && <p>{labels.followsModel}: <a href={`/cong-khai/${encodeURIComponent(plan.followsModel)}`}>đọc mô hình</a></p>}
      </header>
      <Part number="I" title="Vấn đề và cách làm">
        <h4>1. {labels.problem}</h4>
        <Written text={plan.problem} />
        <h4>2. {labels.solution}</h4>
        <Written text={plan.solution} />
        {plan.objectives !== undefined && plan.objectives.trim() !== '' && (
          <>
            <h4>3. {labels.objectives}</h4>
            <Written text={plan.objectives} />
          </>
        )}
      </Part>
      <Part number="II" title={labels.functionOrTask}>
        <Written text={plan.functionOrTask} />
      </Part>
      <Part number="III" title={labels.matters}><PaperMatters matters={plan.matters ?? []} /></Part>
      <Part number="IV" title={labels.expectedResults}><PaperResults results={plan.expectedResults ?? []} /></Part>
      <Part number="V" title={labels.risks}><PaperRisks risks={plan.risks ?? []} /></Part>
      <Part number="VI" title={labels.scope}><PaperScope scope={plan.scope ?? {}} /></Part>
      <Part number="VII" title="Người thực hiện và cam kết"><PaperPromises plan={plan} nameOf={nameOf} /></Part>
      {(enclosed.length > 0 || papers.length > 0) && (
        <Part number="VIII" title={labels.files}><PaperEnclosures files={enclosed} caseId={caseId} papers={papers} /></Part>
      )}
    </article>
  )
}

function Part({ number, title, children }: { readonly number: string; readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={styles.part}>
      <h3>{number}. {title}</h3>
      {children}
    </section>
  )
}
