import { PROVISIONS } from '@dam-lam/law'
import { describe, expect, test } from 'vitest'
import { aCase, anIncidentCase, aVerifiedCase, casesFound, outsideOn, seriously, theFindings } from '../testing/index.ts'
import { approvedPoints } from './k1-approved-points.ts'
import { k1Norms } from './k1-norms.ts'

const found = (change: Parameters<typeof aVerifiedCase>[0] = () => ({})) => k1Norms(aVerifiedCase(change).file.incidents[0]?.conclusion?.findings ?? null)
const conditions = (norm: { readonly conditions: readonly { readonly name: string; readonly finding: string }[] }) => Object.fromEntries(norm.conditions.map(({ name, finding }) => [name, finding]))

describe('Điều 6 khoản 1: hai vế, tách riêng', () => {
  test('trong phạm vi, không nghiêm trọng, thuộc một trường hợp: cả hai vế đều đủ điều kiện', () => {
    const norms = found()
    expect(norms.within).toMatchObject({ finding: 'found', words: { at: 'd6.k1' } })
    expect(norms.considered).toMatchObject({ finding: 'found', words: { at: 'd6.k1' } })
    expect(norms.considered.cases.map(({ case: name, finding }) => [name, finding])).toEqual([
      ['d6.k1.g1', 'found'],
      ['d6.k1.g2', 'not-found'],
      ['d6.k1.g3', 'not-found'],
      ['d6.k1.g4', 'not-found'],
    ])
  })

  test('Điều 6 khoản 1: ngoài phạm vi ở một điểm thì vế thứ nhất không đủ; vế thứ hai vẫn theo điều kiện của chính nó', () => {
    const norms = found((file) => ({ points: outsideOn(file, 'where') }))
    expect(conditions(norms.within)).toEqual({ 'go-ahead': 'found', 'within-content': 'not-found' })
    expect(norms.within.finding).toBe('not-found')
    expect(norms.considered.finding).toBe('found')
  })

  test('Điều 6 khoản 1: hậu quả nghiêm trọng thì vế thứ hai không áp dụng; vế thứ nhất không vì thế mà mất', () => {
    const norms = found(() => ({ seriousConsequence: seriously() }))
    expect(conditions(norms.considered)).toEqual({ 'risk-or-error': 'found', 'no-serious-consequence': 'not-found', 'one-of-four-cases': 'found' })
    expect(norms.considered.finding).toBe('not-found')
    expect(norms.within.finding).toBe('found')
  })

  test('Điều 6 khoản 1: không thuộc trường hợp nào thì vế thứ hai không áp dụng', () => {
    expect(found(() => ({ cases: casesFound(null) })).considered.finding).toBe('not-found')
    expect(found(() => ({ occurred: { finding: 'not-found', reasons: 'Không có sai sót.' } })).considered.finding).toBe('not-found')
  })

  test('chưa kết luận, hoặc chưa xác định được, thì hiện là chưa xác định, không phải là không', () => {
    const nothing = k1Norms(null)
    expect(conditions(nothing.within)).toEqual({ 'go-ahead': 'found', 'within-content': 'not-established' })
    expect(conditions(nothing.considered)).toEqual({ 'risk-or-error': 'not-established', 'no-serious-consequence': 'not-established', 'one-of-four-cases': 'not-established' })
    const unclear = found((file) => ({ points: theFindings(file).points.map((point) => ({ ...point, finding: 'not-established' })), seriousConsequence: seriously('not-established'), cases: casesFound('d6.k1.g1').map((one) => ({ ...one, finding: 'not-established' })) }))
    expect([unclear.within.finding, unclear.considered.finding]).toEqual(['not-established', 'not-established'])
    expect(conditions(unclear.considered)).toMatchObject({ 'no-serious-consequence': 'not-established', 'one-of-four-cases': 'not-established' })
  })

  test('Điều 3 khoản 4, Điều 6 khoản 2 điểm a, Điều 6 khoản 2 điểm b: vẫn còn nguyên, dù kết luận thế nào', () => {
    for (const norms of [k1Norms(null), found(), found(() => ({ seriousConsequence: seriously(), cases: casesFound(null) }))])
      expect(norms.standing.map(({ at }) => at)).toEqual(['d3.k4', 'd6.k2.a', 'd6.k2.b'])
  })

  test('Điều 6 khoản 1: mỗi điều kiện mang đúng lời của Quy định', () => {
    const { within, considered, standing } = found()
    for (const { at, quote } of [within.words, considered.words, ...[...within.conditions, ...considered.conditions, ...considered.cases].map(({ words }) => words), ...standing])
      expect(PROVISIONS[at]).toContain(quote)
  })
})

describe('Điều 6 khoản 1: phạm vi nội dung của kế hoạch được cho chủ trương, từng điểm một', () => {
  test('việc gì, ở đâu, từ ngày nào đến ngày nào, bằng nguồn lực nào, ai, với điều kiện nào', () => {
    const { file } = aCase().submitted().registered().inAppraisal().appraised().beforeCollective().deliberated('approved', { conditions: ['Báo cáo hằng quý.'] })
    expect(approvedPoints(file)).toMatchObject([
      { id: 'what', text: 'Số hóa tiếp nhận hồ sơ đất đai tại nhà văn hóa khu dân cư' },
      { id: 'where' },
      { id: 'time', text: null, from: '2023-03-01', to: '2023-12-31' },
      { id: 'resources' },
      { id: 'implementers', people: ['canbo.phuong'] },
      { id: 'condition/1', text: 'Báo cáo hằng quý.' },
    ])
  })

  test('chưa có chủ trương thì không có điểm nào; không nêu phạm vi thì nội dung kế hoạch là phạm vi', () => {
    expect(approvedPoints(aCase().submitted().file)).toEqual([])
    const { file } = anIncidentCase()
    const { approval, plans } = file
    expect(approvedPoints({ approval: approval && { ...approval, scope: null }, plans }).map(({ id }) => id)).toEqual(['what', 'where', 'time', 'resources', 'implementers'])
    const bare = plans.map((version) => ({ ...version, plan: { ...version.plan, scope: undefined } }))
    expect(approvedPoints({ approval: approval && { ...approval, scope: null, implementers: [] }, plans: bare })).toMatchObject([{ id: 'what', text: plans[0]?.plan.solution }])
  })
})
