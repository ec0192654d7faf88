import type { Basis, QuotedClause } from './basis.ts'
import { ClauseInPlace } from './clause-in-place.tsx'
import { PolicyItem } from './policy-item.tsx'
import { useMarkInView } from './use-mark-in-view.ts'
import styles from './basis-content.module.css'

/** What Căn cứ says of one thing: the clauses in their place, the committee's own rule, or that the text is silent. */
export function BasisContent({ basis }: { readonly basis: Basis | null }) {
  const content = useMarkInView(basis)
  if (basis === null) {
    return (
      <p className={styles.hint}>
        Đưa con trỏ vào một ô, một thời hạn hay một nút trên trang: câu chữ của Quy định đứng sau nó hiện ra ở đây.
      </p>
    )
  }
  const { subject, note, clauses = [], policy } = basis
  if (note !== undefined) {
    return (
      <div ref={content}>
        <h3 className={styles.heading}>{subject}</h3>
        <p>{note}</p>
      </div>
    )
  }
  return (
    <div ref={content}>
      <p className={styles.subject}>{subject}</p>
      {byProvision(clauses).map(({ at, quotes }) => <ClauseInPlace key={at} at={at} quotes={quotes} />)}
      {policy && <PolicyItem policy={policy} fillsWords={clauses.length > 0} />}
      {clauses.length === 0 && !policy && (
        <p className={styles.hint}>Không có căn cứ trong văn bản: thông lệ nghiệp vụ.</p>
      )}
    </div>
  )
}

/** One entry a provision, with all that is quoted from it. */
const byProvision = (clauses: readonly QuotedClause[]) =>
  [...new Set(clauses.map(({ at }) => at))].map((at) => ({
    at,
    quotes: clauses.filter((clause) => clause.at === at).map(({ quote }) => quote),
  }))
