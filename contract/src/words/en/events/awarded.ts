import type { Awarded } from '../../event-facts.ts'
import { excerpt } from '../../excerpt.ts'
import type { NameOf } from '../../name-of.ts'
import { forms } from '../encouragement.ts'
import { list } from '../phrases.ts'

export const parts = ({ length }: readonly unknown[]): string => `${length} part${length === 1 ? '' : 's'}`

/** “point d (certificate) for A and B”. */
export const awarded = (awards: readonly Awarded[], name: NameOf): string =>
  list(awards.map(({ form, what, people }) => `${forms[form]} (${excerpt(what)}) for ${list(people.map((person) => name(`person/${person}`)))}`))
