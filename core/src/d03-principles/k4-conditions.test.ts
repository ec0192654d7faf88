import { describe, expect, test } from 'vitest'
import { anIncidentCase, aVerifiedCase, seriously } from '../testing/index.ts'
import { exemptionConditions } from './k4-conditions.ts'

const found = (change: Parameters<typeof aVerifiedCase>[0] = () => ({})) => {
  const [incident] = aVerifiedCase(change).file.incidents
  return incident ? exemptionConditions(incident).map(({ person, conditions }) => [person, ...conditions.map(({ finding }) => finding)]) : []
}

describe('Điều 3 khoản 4: điều kiện để xem xét miễn, giảm nhẹ trách nhiệm', () => {
  test('thực hiện đúng chủ trương, động cơ trong sáng: về từng cán bộ, theo kết luận', () => {
    expect(found()).toEqual([['canbo.phuong', 'found', 'found']])
    expect(found(() => ({ motives: [{ person: 'canbo.phuong', motive: 'gain', reasons: 'Có lợi ích riêng.' }] }))).toEqual([['canbo.phuong', 'found', 'not-found']])
    expect(found(() => ({ asApproved: { finding: 'not-found', reasons: 'Sai bước.' }, motives: [{ person: 'canbo.phuong', motive: 'not-established', reasons: 'Chưa rõ.' }] }))).toEqual([
      ['canbo.phuong', 'not-found', 'not-established'],
    ])
  })

  test('hậu quả nghiêm trọng không làm các điều kiện này đổi', () => {
    expect(found(() => ({ seriousConsequence: seriously() }))).toEqual([['canbo.phuong', 'found', 'found']])
  })

  test('chưa kết luận thì chưa xác định', () => {
    const [incident] = anIncidentCase().file.incidents
    expect(incident && exemptionConditions(incident)).toMatchObject([{ person: 'canbo.phuong', conditions: [{ finding: 'not-established' }, { finding: 'not-established' }] }])
  })
})
