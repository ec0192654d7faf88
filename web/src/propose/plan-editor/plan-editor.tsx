import type { KeptFileView } from '@dam-lam/contract'
import type { PlanDraft, Refusal } from '@dam-lam/core'
import { useMemo, type ComponentType } from 'react'
import { EditorContext, type Organisation } from './editor-context.ts'
import { gapsIn } from './gaps.ts'
import { PLAN_SECTIONS, type SectionKey } from './sections.ts'
import { DutySection } from './sections/duty-section.tsx'
import { EnclosuresSection } from './sections/enclosures-section.tsx'
import { MattersSection } from './sections/matters-section.tsx'
import { PeopleSection } from './sections/people-section.tsx'
import { ResultsSection } from './sections/results-section.tsx'
import { RisksSection } from './sections/risks-section.tsx'
import { ScopeSection } from './sections/scope-section.tsx'
import type { SectionProps } from './sections/section-props.ts'
import { WhatSection } from './sections/what-section.tsx'
import styles from './plan-editor.module.css'

/*
 * A plan that is being written, whether it is a draft or a new version of what was sent:
 *
 *   <PlanEditor value={plan} onChange={setPlan} missing={missingFrom({ plan, policy: DEFAULT_POLICY })} />
 *
 * It keeps nothing itself. `section` narrows it to one part, `insist` says in full what is missing.
 */
export interface PlanEditorProps {
  readonly value: PlanDraft
  /** The whole plan as it now stands, at every keystroke. */
  readonly onChange: (plan: PlanDraft) => void
  /** What it still lacks, as `missingFrom` of core says. */
  readonly missing: readonly Refusal[]
  /** Only this part; without it every part, one below the other. */
  readonly section?: SectionKey
  /** Somebody has tried to send it. */
  readonly insist?: boolean
  /** For which organisations the proposer may speak; none unless given. */
  readonly organisations?: readonly Organisation[]
  /** The case, and what the server knows of the documents enclosed so far. */
  readonly caseId?: string
  readonly files?: readonly KeptFileView[]
}

const NONE: readonly Organisation[] = []
const NO_FILES: readonly KeptFileView[] = []

/** The questions of a plan (d4.k1), each with its ground and with what is still missing beside it. */
export function PlanEditor({ value, onChange, missing, section, insist = false, organisations = NONE, caseId, files = NO_FILES }: PlanEditorProps) {
  const state = useMemo(
    () => ({ plan: value, gaps: gapsIn(value, missing), insist, organisations, caseId, files }),
    [value, missing, insist, organisations, caseId, files],
  )
  const change = (answers: Partial<PlanDraft>) => onChange({ ...value, ...answers })
  const parts = section === undefined ? PLAN_SECTIONS : PLAN_SECTIONS.filter(({ key }) => key === section)
  return (
    <EditorContext value={state}>
      {parts.map(({ key, title, lead }) => {
        const Section = SECTIONS[key]
        return (
          <section key={key} className={styles.section} aria-labelledby={`phan-${key}`}>
            <h2 id={`phan-${key}`} tabIndex={-1} className={styles.title}>{title}</h2>
            <p className={styles.lead}>{lead}</p>
            <div className={styles.questions}>
              <Section plan={value} change={change} />
            </div>
          </section>
        )
      })}
    </EditorContext>
  )
}

const SECTIONS: { readonly [Key in SectionKey]: ComponentType<SectionProps> } = {
  'viec-gi': WhatSection,
  'chuc-trach': DutySection,
  'van-de': MattersSection,
  'ket-qua': ResultsSection,
  'rui-ro': RisksSection,
  'pham-vi': ScopeSection,
  'nguoi-thuc-hien': PeopleSection,
  'kem-theo': EnclosuresSection,
}
