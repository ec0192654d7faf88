import { vi } from '@dam-lam/contract'
import type { PlanDraft } from '@dam-lam/core'
import { PaperTerms } from './paper-terms.tsx'
import { Written } from './written.tsx'
import styles from './plan-on-paper.module.css'

const words = vi.fields.matter

/** Each matter with its kind, its analysis and, where a rule in force does not fit, that rule. */
export function PaperMatters({ matters }: { readonly matters: NonNullable<PlanDraft['matters']> }) {
  if (matters.length === 0) return <Written />
  return (
    <ol className={styles.items}>
      {matters.map((matter, index) => (
        <li key={index}>
          <h4>{index + 1}. {matter.kind === undefined ? <Written /> : vi.matterKinds[matter.kind]}</h4>
          <Written text={matter.analysis} />
          {matter.kind === 'unsuitable' && (
            <PaperTerms terms={[
              [words.document, <Written key="document" text={matter.document} />],
              [words.provision, <Written key="provision" text={matter.provision} />],
              [words.issuer, <Written key="issuer" text={matter.issuer} />],
              [words.why, <Written key="why" text={matter.why} />],
            ]} />
          )}
        </li>
      ))}
    </ol>
  )
}
