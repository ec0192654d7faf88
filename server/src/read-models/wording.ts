import { wordsFor, type NameOf, type Words } from '@dam-lam/contract'
import type { Organisations } from '@dam-lam/core'
import type { Language } from '@dam-lam/law'

/** How an answer speaks: in which language, and what it calls people, committees and bodies. */
export interface Wording {
  readonly language: Language
  readonly words: Words
  readonly name: NameOf
}

export const wordingIn = (language: Language, organisations: Organisations): Wording => ({
  language,
  words: wordsFor(language),
  name: (party) => partyName(party, organisations) ?? party.slice(party.indexOf('/') + 1),
})

/** The name of `person/…`, `committee/…`, `body/…`; undefined for what is none of these. */
export function partyName(party: string, organisations: Organisations): string | undefined {
  const slash = party.indexOf('/')
  const id = party.slice(slash + 1)
  switch (party.slice(0, slash)) {
    case 'person':
      return organisations.person(id)?.name
    case 'committee':
      return organisations.committee(id)?.name
    case 'body':
      return organisations.body(id)?.name
    default:
      return undefined
  }
}

/** Somebody or something with the name to show. */
export const named = (kind: 'person' | 'committee' | 'body', id: string, { name }: Pick<Wording, 'name'>): { id: string; name: string } => ({
  id,
  name: name(`${kind}/${id}`),
})
