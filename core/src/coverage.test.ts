import { label, PROVISION_IDS, type ProvisionId } from '@dam-lam/law'
import { describe, expect, test } from 'vitest'
import { ACTS, type ActName } from './case/acts.ts'
import { COVERAGE } from './coverage.ts'
import { clausesOf, type Basis } from './kernel/ground.ts'
import { POLICY_ITEMS, wordsFilledBy, type PolicyKey } from './policy.ts'
import { WORDS } from './terms/words.ts'
import { ALL_RULES } from './testing/index.ts'

/** The provisions on which something rests: those it quotes, or the one whose vague words its policy item fills in. */
const restsOn = (basis: Basis): readonly ProvisionId[] => {
  if (basis.ground === 'policy') return [wordsFilledBy(basis.policy)].flatMap((filled) => filled?.at ?? [])
  return clausesOf(basis).map(({ at }) => at)
}

const pairs = (carriers: readonly (readonly [string, readonly ProvisionId[]])[]): readonly string[] =>
  carriers.flatMap(([carrier, provisions]) => provisions.map((provision) => `${provision}: ${carrier}`)).toSorted()

const claimed = (what: 'rules' | 'acts' | 'policies'): readonly string[] =>
  PROVISION_IDS.flatMap((id) => (COVERAGE[id][what] ?? []).map((carrier) => `${id}: ${carrier}`)).toSorted()

describe('what the program does about the regulation', () => {
  test('is said about each of the 81 provisions, and of nothing else', () => {
    expect(Object.keys(COVERAGE)).toEqual(PROVISION_IDS)
    expect(PROVISION_IDS).toHaveLength(81)
  })

  test.each(PROVISION_IDS.map((id) => [label(id, 'vi'), id] as const))('%s: is said in a sentence of each language', (_label, id) => {
    const { vi, en } = COVERAGE[id].says
    for (const sentence of [vi, en]) expect(sentence).toMatch(/^\p{Lu}.*\.$/u)
    expect(vi).not.toBe(en)
  })

  test('names every rule that rests on a provision, and no other', () => {
    const real = ALL_RULES.map(({ id, basis }) => [id, restsOn(basis)] as const)
    expect(claimed('rules')).toEqual(pairs(real))
  })

  test('names every act that rests on a provision, and no other', () => {
    const names = Object.keys(ACTS) as readonly ActName[]
    expect(claimed('acts')).toEqual(pairs(names.map((name) => [name, restsOn(ACTS[name].basis)])))
  })

  test('names every policy item that fills in words of a provision, and no other', () => {
    const keys = Object.keys(POLICY_ITEMS) as readonly PolicyKey[]
    expect(claimed('policies')).toEqual(pairs(keys.map((key) => [key, restsOn({ ground: 'policy', policy: key })])))
  })

  test('calls a rule only what something judges or derives', () => {
    for (const id of PROVISION_IDS) {
      const { kind, rules = [], acts = [], duties = [] } = COVERAGE[id]
      if (kind === 'rule') expect([...rules, ...acts, ...duties], id).not.toEqual([])
    }
  })

  test('leaves uncoded only what is a heading', () => {
    const uncoded = PROVISION_IDS.filter((id) => COVERAGE[id].kind === 'not-coded')
    const headings = PROVISION_IDS.filter((id) => PROVISION_IDS.some((other) => other.startsWith(`${id}.`)))
    // Not the other way round: Điều 4 khoản 3 and Điều 6 khoản 1 say something before they list what stands below them.
    expect(headings).toEqual(expect.arrayContaining(uncoded))
  })

  test('says openly what is missing', () => {
    for (const id of PROVISION_IDS) {
      const { kind, says } = COVERAGE[id]
      if (kind === 'pending') expect([says.vi, says.en], id).toEqual([expect.stringMatching(/chưa có/iu), expect.stringMatching(/not in (the program|it) yet/iu)])
    }
  })

  test('explains a word that stands in the glossary at that provision', () => {
    for (const id of PROVISION_IDS) {
      const coverage = COVERAGE[id]
      if (coverage.kind === 'definition') expect(WORDS[coverage.term], id).toMatchObject({ stands: { at: id } })
    }
  })
})

describe('the rules', () => {
  const wherever = Object.values(ACTS).flatMap(({ power, moment, carries }) => [...power, ...moment, ...carries].map(({ id, basis }) => ({ id, basis })))

  test('are written as what they speak of and what they ask', () => {
    for (const { id } of ALL_RULES) expect(id).toMatch(/^[a-z-]+\.[a-z0-9-]+$/)
  })

  test('that share an id rest on the same ground', () => {
    for (const { id, basis } of wherever) expect(basis, id).toEqual(ALL_RULES.find((rule) => rule.id === id)?.basis)
  })
})
