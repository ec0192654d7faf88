import { wordsFor, type NameOf, type Words } from '@dam-lam/contract'
import { SYSTEM, type LocalDate, type Organisations } from '@dam-lam/core'
import type { Language } from '@dam-lam/law'

/** How an answer speaks: in which language, and what it calls people, committees and bodies. */
export interface Wording {
  readonly language: Language
  readonly words: Words
  /** The names of today. */
  readonly name: NameOf
  /** The names as they were on a day. */
  readonly nameOn: (on: LocalDate) => NameOf
}

export function wordingIn(language: Language, organisations: Organisations, today: LocalDate): Wording {
  const words = wordsFor(language)
  const ofNobody = (party: string): string => (party === `person/${SYSTEM.person}` ? words.program : party.slice(party.indexOf('/') + 1))
  const nameOn = (on: LocalDate): NameOf => (party) => partyName(party, organisations, on) ?? ofNobody(party)
  return { language, words, name: nameOn(today), nameOn }
}

/** The name of `person/…`, `committee/…`, `body/…` on a day; undefined for what is none of these. */
export function partyName(party: string, organisations: Organisations, on: LocalDate): string | undefined {
  const slash = party.indexOf('/')
  const kind = party.slice(0, slash)
  return kind === 'person' || kind === 'committee' || kind === 'body' ? organisations.nameOf(kind, party.slice(slash + 1), on) : undefined
}

/** Somebody or something with the name to show. */
export const named = (kind: 'person' | 'committee' | 'body', id: string, { name }: Pick<Wording, 'name'>): { id: string; name: string } => ({
  id,
  name: name(`${kind}/${id}`),
})
