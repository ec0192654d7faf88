import type { Awarded } from '../../event-facts.ts'
import { excerpt } from '../../excerpt.ts'
import type { NameOf } from '../../name-of.ts'
import { forms } from '../encouragement.ts'
import { list } from '../phrases.ts'

/** «điểm d (Giấy khen) cho A và B». */
export const awarded = (awards: readonly Awarded[], name: NameOf): string =>
  list(awards.map(({ form, what, people }) => `${forms[form]} (${excerpt(what)}) cho ${list(people.map((person) => name(`person/${person}`)))}`))
