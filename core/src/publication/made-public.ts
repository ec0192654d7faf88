import type { ProvisionId } from '@dam-lam/law'
import type { CaseFile } from '../case/case-file.ts'
import type { CaseEvent } from '../case/event.ts'
import type { LocalDate } from '../time/index.ts'

/*
 * What a case lets everybody read: an event that makes something public says all that is read, and the rest of the case stays
 * where it was. Whatever is shown outside goes through here, so that nobody has to search for what might leak.
 */

/** A form of encouragement as it was published: its words, and the names that the committee chose to write. */
export interface PublishedFormOf {
  readonly at: ProvisionId
  readonly quote: string
  readonly people: readonly string[]
}

export type PublicContent =
  | { readonly kind: 'encouragement'; readonly title: string; readonly text: string; readonly forms: readonly PublishedFormOf[] }
  /** `of` is the place of the event that published the model. */
  | { readonly kind: 'model'; readonly title: string; readonly where: string; readonly of: number | null }
  | { readonly kind: 'information'; readonly title: string; readonly text: string }

/** Something made public by the event at this place of its case. */
export interface MadePublic {
  readonly place: number
  readonly committee: string
  readonly on: LocalDate
  readonly enteredAt: string
  readonly content: PublicContent
}

/** What an event makes public; null for all the others. `file` as it is after the event, of which it is the last. */
export function madePublic(file: CaseFile, event: CaseEvent): MadePublic | null {
  const content = contentOf(file, event)
  return content && { place: file.version, committee: content.committee, on: event.on, enteredAt: event.enteredAt, content: content.public }
}

function contentOf({ encouragement }: CaseFile, event: CaseEvent): { readonly committee: string; readonly public: PublicContent } | null {
  switch (event.type) {
    case 'EncouragementPublished': {
      const { committee, title, text, forms } = event.data
      return { committee, public: { kind: 'encouragement', title, text, forms: forms.map(({ citation, people }) => ({ ...citation, people })) } }
    }
    case 'ModelTakenUp': {
      const { committee, publication, where } = event.data
      const published = encouragement.publications.find((one) => one.publication === publication)
      return { committee, public: { kind: 'model', title: published?.title ?? where, where, of: published?.event ?? null } }
    }
    case 'MatterMadePublic': {
      const { committee, title, text } = event.data
      return { committee, public: { kind: 'information', title, text } }
    }
    default:
      return null
  }
}
