import { k1Norms, type Finding } from '@dam-lam/core'
import { theFindings, anIncidentCase, casesFound, seriously } from '@dam-lam/core/testing'
import { describe, expect, test } from 'vitest'
import { words } from '../../face/words.ts'
import { saidOfNorms } from './said-of-norms.ts'

const of = words.k1Norms
const { file } = anIncidentCase()

type Change = Parameters<typeof theFindings>[1]

/** As the server sends the norms: only names, findings and words. */
const said = (change: Change | null) => {
  const norms = k1Norms(change === null ? null : theFindings(file, change))
  const clause = { id: '', label: '', quote: '' }
  const conditions = (list: readonly { readonly name: (typeof norms.within.conditions)[number]['name']; readonly finding: Finding }[]) => list.map(({ name, finding }) => ({ name, finding, words: clause }))
  return saidOfNorms({
    norms: {
      within: { words: clause, finding: norms.within.finding, conditions: conditions(norms.within.conditions) },
      considered: { words: clause, finding: norms.considered.finding, conditions: conditions(norms.considered.conditions), cases: conditions(norms.considered.cases) },
      standing: [],
    },
  })
}

describe('Điều 6 khoản 1: màn hình nói gì', () => {
  test('chưa kết luận thì không nói là áp dụng, cũng không nói là không', () =>
    expect(said(null)).toEqual({ within: of.within['not-established'], considered: of.considered['not-established'] }))

  test('đủ điều kiện thì nói là được xem xét, chưa phải là được miễn', () => expect(said({})).toEqual({ within: of.within.found, considered: of.considered.found }))

  test('không áp dụng thì nói vì điều kiện nào, theo thứ tự của Quy định', () => {
    expect(said({ occurred: { finding: 'not-found', reasons: 'Không có.' }, seriousConsequence: seriously() }).considered).toBe(of.considered['no-incident'])
    expect(said({ seriousConsequence: seriously(), cases: casesFound(null) }).considered).toBe(of.considered.serious)
    expect(said({ cases: casesFound(null) }).considered).toBe(of.considered['no-case'])
  })
})
