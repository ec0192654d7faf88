import type { PlanDraft } from '@dam-lam/core'
import { words } from '../../face/words.ts'
import { FactList } from '../../case/paper/fact-list.tsx'
import { Written } from './written.tsx'
import styles from './plan-on-paper.module.css'

const labels = words.fields.matter

/** Each matter with its kind, its analysis and, where a rule in force does not fit, that rule. */
export function PaperMatters({ matters }: { readonly matters: NonNullable<PlanDraft['matters']> }) {
  if (matters.length === 0) return <Written />
  return (
    <ol className={styles.items}>
      {matters.map((matter, index) => (
        <li key={index}>
          <h4>{index + 1}. {matter.kind === undefined ? <Written /> : words.matterKinds[matter.kind]}</h4>
          <Written text={matter.analysis} />
          {matter.kind === 'unsuitable' && (
            <FactList facts={[
              { name: labels.document, value: <Written text={matter.document} /> },
              { name: labels.provision, value: <Written text={matter.provision} /> },
              { name: labels.issuer, value: <Written text={matter.issuer} /> },
              { name: labels.why, value: <Written text={matter.why} /> },
            ]} />
          )}
        </li>
      ))}
    </ol>
  )
}
