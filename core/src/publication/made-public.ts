import type { ProvisionId } from '@dam-lam/law'
import type { CaseFile } from '../case/case-file.ts'
import type { CaseEvent } from '../case/event.ts'
import type { PublicationWithdrawal } from '../practice/withdraw-publication.ts'
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
  /** What stood here is no longer read by anybody. */
  | { readonly kind: 'withdrawn'; readonly was: PublicationWithdrawal['kind']; readonly on: LocalDate; readonly post: PublicationWithdrawal['post'] }

/** Something made public by the event at this place of its case. */
export interface MadePublic {
  readonly place: number
  readonly committee: string
  readonly on: LocalDate
  readonly enteredAt: string
  readonly content: PublicContent
}

/**
 * What an event changes in what everybody reads, by the places at which it was published; nothing for most events. `file` as it
 * is after the event, of which it is the last. A model that was taken up bears the title under which it was published: once that is
 * withdrawn, only where it is followed.
 */
export function madePublic(file: CaseFile, event: CaseEvent): readonly MadePublic[] {
  if (event.type === 'PublicationWithdrawn') return withdrawn(file, event)
  const content = contentOf(file, event)
  return content ? [{ place: file.version, committee: content.committee, on: event.on, enteredAt: event.enteredAt, content: content.public }] : []
}

function withdrawn({ encouragement, incidents }: CaseFile, { data: { of, publication, committee, kind: was, post }, on, enteredAt }: Extract<CaseEvent, { readonly type: 'PublicationWithdrawn' }>): readonly MadePublic[] {
  const before = [...encouragement.publications, ...incidents.flatMap(({ publications }) => publications)].find(({ event }) => event === of)
  const models = was === 'encouragement' ? encouragement.takenUp.filter((one) => one.publication === publication) : []
  return [
    { place: of, committee, on: before?.on ?? on, enteredAt, content: { kind: 'withdrawn', was, on, post } },
    ...models.map((one): MadePublic => ({ place: one.event, committee: one.committee, on: one.on, enteredAt, content: { kind: 'model', title: one.where, where: one.where, of } })),
  ]
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
