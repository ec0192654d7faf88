import { createHash } from 'node:crypto'
import type { PublicationContentView } from '@dam-lam/contract'
import type { MadePublic } from '@dam-lam/core'

/** A row of `publication`, under the names of its columns. */
export interface PublicationRow {
  readonly id: string
  readonly kind: PublicationContentView['kind']
  readonly committee: string
  readonly published_on: string
  readonly entered_at: string
  readonly content: PublicationContentView
  readonly position: number
}

/**
 * The address of what was made public at this place of a case: the same under every rebuild, and nobody who reads it learns
 * which case it is.
 */
const publicationId = (caseId: string, place: number): string => createHash('sha256').update(`publication/${caseId}/${place}`).digest('hex').slice(0, 20)

export const publicationRow = (caseId: string, { place, committee, on, enteredAt, content }: MadePublic): PublicationRow => ({
  id: publicationId(caseId, place),
  kind: content.kind,
  committee,
  published_on: on,
  entered_at: enteredAt,
  content: contentView(caseId, content),
  position: place,
})

function contentView(caseId: string, content: MadePublic['content']): PublicationContentView {
  switch (content.kind) {
    case 'encouragement':
      return { ...content, forms: content.forms.map(({ at, quote, people }) => ({ at, quote, people: [...people] })) }
    case 'model':
      return { ...content, of: content.of === null ? null : publicationId(caseId, content.of) }
    case 'information':
    case 'withdrawn':
      return content
  }
}
