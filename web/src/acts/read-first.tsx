import type { ProvisionId } from '@dam-lam/law'
import { ClauseInPlace } from '../face/basis/clause-in-place.tsx'
import styles from './read-first.module.css'

/** The provisions that whoever does this must have before his eyes, in full. */
export const ReadFirst = ({ provisions }: { readonly provisions: readonly ProvisionId[] }) => (
  <section className={styles.read} aria-labelledby="doc-truoc">
    <h2 id="doc-truoc" className={styles.title}>Đọc trước khi quyết định</h2>
    {provisions.map((at) => <ClauseInPlace key={at} at={at} quotes={[]} />)}
  </section>
)
