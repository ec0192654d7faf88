import { readdirSync, readFileSync } from 'node:fs'
import { label, PROVISION_IDS } from '@dam-lam/law'
import { describe, expect, test } from 'vitest'
import { OPEN_QUESTIONS } from './open-questions.ts'
import { POLICY_ITEMS, setElsewhereBy, type PolicyKey } from './policy.ts'

const pages = new URL('../../docs/readings/', import.meta.url)
const read = (name: string): string => readFileSync(new URL(name, pages), 'utf8').replaceAll(/[\s>]+/g, ' ')

describe('the open questions of the text', () => {
  test('have one page each, and no page is left over', () => {
    const names = readdirSync(pages).filter((name) => name !== 'README.md')
    expect(names.toSorted()).toEqual(OPEN_QUESTIONS.map(({ id }) => `${id}.md`).toSorted())
  })

  test('stand in the order of the text', () => {
    const places = OPEN_QUESTIONS.map(({ words }) => PROVISION_IDS.indexOf(words[0].at))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })

  test('are listed on the first page, each under the provision that it is about', () => {
    const index = read('README.md')
    for (const { id, words, question } of OPEN_QUESTIONS)
      expect(index).toContain(`| ${label(words[0].at, 'vi')} | [${question.vi}](${id}.md) |`)
  })

  test('own every item of policy: what a committee may set is where the text leaves room', () => {
    const owned = new Set(OPEN_QUESTIONS.flatMap(({ policies }) => policies))
    const ofTheText = (Object.keys(POLICY_ITEMS) as readonly PolicyKey[]).filter((key) => setElsewhereBy(key) === undefined)
    expect([...owned].toSorted()).toEqual(ofTheText.toSorted())
  })

  test.each(OPEN_QUESTIONS)('$id: its page says the same as the code', ({ id, words, question, taken, because, otherwise, policies }) => {
    const page = read(`${id}.md`)
    expect(page).toMatch(new RegExp(`^# ${question.vi.replaceAll('?', String.raw`\?`)} `))
    for (const { at, quote } of words) expect(page).toContain(`«${quote}» ${label(at, 'vi')}`)
    for (const text of [question, taken, because, ...otherwise]) {
      expect(page).toContain(text.vi)
      expect(page).toContain(text.en)
    }
    for (const policy of policies) expect(page).toContain(`\`${policy}\``)
  })

  test.each(OPEN_QUESTIONS)('$id: its page points at files that exist', ({ id }) => {
    const files = [...read(`${id}.md`).matchAll(/`((?:core|law)\/src\/[^`]+)`/g)].map(([, path = '']) => path)
    for (const path of files) expect(readFileSync(new URL(`../../${path}`, pages), 'utf8')).not.toBe('')
  })
})
