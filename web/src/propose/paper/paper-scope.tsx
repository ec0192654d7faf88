import { vi } from '@dam-lam/contract'
import type { LocalDate, PlanDraft } from '@dam-lam/core'
import { formatDate } from '../../face/format-date.ts'
import { PaperTerms } from './paper-terms.tsx'
import { Written } from './written.tsx'

const words = vi.fields.scope

const day = (date: LocalDate | undefined) => <Written text={date && formatDate(date)} />

/** The bounds of what is proposed, or of what was approved. */
export function PaperScope({ scope: { what, where, from, to, resources, pilot } }: { readonly scope: NonNullable<PlanDraft['scope']> }) {
  return (
    <PaperTerms terms={[
      [words.what, <Written key="what" text={what} />],
      [words.where, <Written key="where" text={where} />],
      [words.from, day(from)],
      [words.to, day(to)],
      [words.resources, <Written key="resources" text={resources} />],
      [words.pilot, <Written key="pilot" text={pilot === undefined ? undefined : pilot ? 'có' : 'không'} />],
    ]} />
  )
}
