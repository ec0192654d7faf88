import { describe, expect, test } from 'vitest'
import { ACT_NAMES } from './case/acts.ts'
import { DUTY_NAMES } from './case/duties.ts'
import { STAGES } from './case/stage.ts'
import { REPLY_KINDS } from './d04-go-ahead/k3-reply.ts'
import { OUTCOMES } from './d04-go-ahead/k3b-deliberation.ts'
import { clausesOf } from './kernel/ground.ts'
import { ACTS } from './case/acts.ts'
import { TERMS } from './terms.ts'
import type { Term } from './terms/term.ts'

const lists: readonly (readonly [string, Readonly<Record<string, Term>>, readonly string[]])[] = [
  ['acts', TERMS.acts, ACT_NAMES],
  ['stages', TERMS.stages, STAGES],
  ['duties', TERMS.duties, DUTY_NAMES],
  ['outcomes', TERMS.outcomes, OUTCOMES],
  ['kinds of reply', TERMS.replyKinds, REPLY_KINDS],
]

describe('the glossary', () => {
  test.each(lists)('names all the %s, and nothing else', (_what, terms, identifiers) => {
    expect(Object.keys(terms).toSorted()).toEqual([...identifiers].toSorted())
  })

  test.each(Object.entries(TERMS))('tells the %s apart', (_what, terms) => {
    const names = Object.values<Term>(terms).map(({ vi }) => vi)
    expect(new Set(names).size).toBe(names.length)
  })

  test('speaks both languages, without a full stop at the end of a name', () => {
    for (const terms of Object.values(TERMS))
      for (const { vi, en } of Object.values<Term>(terms)) for (const name of [vi, en]) expect(name).toMatch(/^[^.]*\S$/)
  })

  test('finds an act that is law where its basis finds it', () => {
    for (const name of ACT_NAMES) {
      const clauses = clausesOf(ACTS[name].basis).map(({ at }) => at)
      const { stands } = TERMS.acts[name]
      if (clauses.length === 0) expect(stands, name).toBeUndefined()
      else expect(clauses, name).toContain(stands?.at)
    }
  })
})
