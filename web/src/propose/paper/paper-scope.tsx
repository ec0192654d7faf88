import type { LocalDate, PlanDraft } from '@dam-lam/core'
import { formatDate } from '../../face/format-date.ts'
import { words } from '../../face/words.ts'
import { FactList } from '../../case/paper/fact-list.tsx'
import { Written } from './written.tsx'

const labels = words.fields.scope

const day = (date: LocalDate | undefined) => <Written text={date && formatDate(date)} />

/** The bounds of what is proposed, or of what was approved. */
export function PaperScope({ scope: { what, where, from, to, resources, pilot } }: { readonly scope: NonNullable<PlanDraft['scope']> }) {
  return (
    <FactList facts={[
      { name: labels.what, value: <Written text={what} /> },
      { name: labels.where, value: <Written text={where} /> },
      { name: labels.from, value: day(from) },
      { name: labels.to, value: day(to) },
      { name: labels.resources, value: <Written text={resources} /> },
      { name: labels.pilot, value: <Written text={pilot === undefined ? undefined : pilot ? 'có' : 'không'} /> },
    ]} />
  )
}
