import { describe, expect, test } from 'vitest'
import { aCase } from '../testing/index.ts'

const registered = aCase().submitted().registered()
const BASIS = { basis: 'Quy chế làm việc của cấp ủy, Điều về thẩm quyền' }

describe('Điều 4 khoản 2: cấp ủy tiếp nhận, xem xét thẩm quyền', () => {
  test('Điều 4 khoản 2: Thường trực cấp ủy ghi nhận thuộc thẩm quyền, kèm căn cứ', () => {
    const { file } = registered.when('phobithu.phuong').does('declare-within-competence', BASIS).isAccepted('CompetenceDeclared')
    expect(file.competence).toMatchObject([{ committee: 'phuong', ...BASIS }])
    expect(file.stage).toBe('registered')
  })

  test('Điều 4 khoản 2, Điều 7 khoản 1: văn phòng không xác định thay Thường trực', () => {
    registered
      .when('vanphong.phuong')
      .does('declare-within-competence', BASIS)
      .isRefused([
        { code: 'declare-within-competence.by-permanent-members', clauses: ['d4.k2', 'd7.k1'], data: { whoMay: ['permanent-members/phuong'] } },
      ])
  })

  test('Điều 7 khoản 1: không nêu căn cứ thì không ghi nhận được, vì phải chịu trách nhiệm xác định đúng', () => {
    registered
      .when('bithu.phuong')
      .does('declare-within-competence', { basis: ' ' })
      .isRefused([{ code: 'declare-within-competence.basis', clauses: ['d4.k2', 'd7.k1'], data: {} }])
  })

  test('Điều 4 khoản 2: chưa vào sổ thì chưa xem xét thẩm quyền', () => {
    aCase()
      .submitted()
      .when('bithu.phuong')
      .does('declare-within-competence', BASIS)
      .isRefused([{ code: 'declare-within-competence.stage', data: { stage: 'submitted', possibleAt: ['registered'] } }])
  })
})
