import type { CaseView, Me, OpenActView } from '@dam-lam/contract'
import type { FormEvent } from 'react'
import styles from './act-form-view.module.css'
import { ActHead } from './act-head.tsx'
import { pose } from './asking/posed.ts'
import { Asked } from './controls/asked.tsx'
import { FieldsOf } from './controls/fields-of.tsx'
import { CaseAskedContext, FillingContext } from './controls/filling.ts'
import { ActOutcome } from './outcome/act-outcome.tsx'
import { ReadFirst } from './read-first.tsx'
import { ToldBefore } from './told-before.tsx'
import { useActForm } from './use-act-form.ts'
import { WhenAndAs } from './when-and-as.tsx'

export interface ActFormViewProps {
  readonly view: CaseView
  readonly me: Me
  readonly open: OpenActView
}

/** The form of one act: what is asked, when it took place, what came of looking at it, and the way to send it. */
export function ActFormView({ view, me, open }: ActFormViewProps) {
  const work = useActForm({ view, me, act: open.act })
  const { form, asking, kept, faults, refusals, locked } = work
  const look = (event: FormEvent) => {
    event.preventDefault()
    work.look()
  }
  return (
    <>
      <ActHead view={view} open={open} />
      <ToldBefore told={form.told?.(asking) ?? null} />
      {form.read && <ReadFirst provisions={form.read} />}
      <form className={styles.form} onSubmit={look} noValidate>
        <fieldset className={styles.fields} disabled={locked}>
          <CaseAskedContext value={asking}>
            <FillingContext value={{ asking, faults, refusals, Asked }}>
              <FieldsOf fields={pose(form.fields, asking)} place="data" typed={kept.typed} change={(typed) => work.change({ typed })} />
              <WhenAndAs kept={kept} change={work.change} me={me} />
            </FillingContext>
          </CaseAskedContext>
        </fieldset>
        <ActOutcome title={open.title} caseId={view.id} work={work} />
      </form>
    </>
  )
}
