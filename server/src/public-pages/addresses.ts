import type { PublicationQuery } from '@dam-lam/contract'
import type { Language } from '@dam-lam/law'

/**
 * Where the public pages of one language stand. The language is part of the path, so that a page can be kept, sent and cached by
 * its address alone.
 */
export interface Addresses {
  readonly list: string
  readonly relayed: string
  readonly followUp: string
  readonly erase: string
  readonly regulation: string
  /** The list, of one kind only or from a place on. */
  readonly listOf: (kind: PublicationQuery['kind'], after?: string) => string
  readonly publication: (id: string) => string
  readonly comment: (id: string) => string
  /** What the address of the list calls the kind and the place from which on. */
  readonly kind: string
  readonly after: string
}

interface Parts {
  readonly root: string
  readonly relayed: string
  readonly followUp: string
  readonly erase: string
  readonly regulation: string
  readonly comment: string
  readonly kind: string
  readonly after: string
}

function addresses({ root, relayed, followUp, erase, regulation, comment, kind, after }: Parts): Addresses {
  const publication = (id: string): string => `${root}/${id}`
  return {
    list: root,
    relayed: `${root}/${relayed}`,
    followUp: `${root}/${followUp}`,
    erase: `${root}/${followUp}/${erase}`,
    regulation: `${root}/${regulation}`,
    publication,
    comment: (id) => `${publication(id)}/${comment}`,
    listOf(one, from) {
      const query = new URLSearchParams({ ...(one && { [kind]: one }), ...(from !== undefined && { [after]: from }) }).toString()
      return query === '' ? root : `${root}?${query}`
    },
    kind,
    after,
  }
}

export const ADDRESSES: Readonly<Record<Language, Addresses>> = {
  vi: addresses({ root: '/cong-khai', relayed: 'y-kien', followUp: 'theo-doi', erase: 'xoa', regulation: 'quy-dinh', comment: 'gop-y', kind: 'loai', after: 'sau' }),
  en: addresses({ root: '/en/public', relayed: 'opinions', followUp: 'follow-up', erase: 'erase', regulation: 'regulation', comment: 'comments', kind: 'kind', after: 'after' }),
}
