import type { CaseView } from '@dam-lam/contract'
import { expect, test } from 'vitest'
import { sectionIn, sectionsFor } from './sections.ts'

type Reading = Pick<CaseView, 'stage' | 'why'>

const COMMITTEE: Reading = { stage: 'registered', why: ['competent-committee'] }
const PROPOSER: Reading = { stage: 'registered', why: ['proposer'] }

test('the address names the section', () => expect(sectionIn('bieu-quyet', COMMITTEE)).toBe('bieu-quyet'))

test('an empty or unknown name is the history', () => expect([sectionIn(undefined, COMMITTEE), sectionIn('toString', COMMITTEE)]).toEqual(['dien-bien', 'dien-bien']))

test('a draft has nothing but its plan', () => {
  expect(sectionsFor({ stage: 'draft', why: ['proposer'] })).toEqual(['ke-hoach'])
  expect(sectionIn('dien-bien', { stage: 'draft', why: ['proposer'] })).toBe('ke-hoach')
})

test('who opened the case is for the side that proposes it', () => {
  expect(sectionsFor(PROPOSER)).toContain('da-mo')
  expect(sectionIn('da-mo', PROPOSER)).toBe('da-mo')
  expect(sectionsFor(COMMITTEE)).not.toContain('da-mo')
  expect(sectionIn('da-mo', COMMITTEE)).toBe('dien-bien')
})
