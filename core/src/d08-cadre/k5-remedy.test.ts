import { describe, expect, test } from 'vitest'
import { anApprovedCase, anIncidentCase } from '../testing/index.ts'

const remedying = (person: string, data: { text?: string; acceptsResponsibility?: boolean; incident?: string } = {}) =>
  anIncidentCase().when(person).does('remedy', { incident: 'incident/1', text: 'Đã khôi phục giấy tờ cho hai hộ dân.', ...data })

describe('Điều 8 khoản 5 và Điều 7 khoản 6: khắc phục', () => {
  test('Điều 8 khoản 5: cán bộ chủ động khắc phục, tự giác nhận trách nhiệm', () => {
    expect(remedying('canbo.phuong', { acceptsResponsibility: true }).isAccepted('IncidentRemedied').file.incidents[0]?.remedies).toMatchObject([
      { how: 'by-cadre', person: 'canbo.phuong', committee: null, acceptsResponsibility: true },
    ])
    expect(remedying('canbo.phuong').isAccepted().file.incidents[0]?.remedies).toMatchObject([{ acceptsResponsibility: false }])
  })

  test('Điều 7 khoản 6: cấp ủy chỉ đạo khắc phục; không ai nhận trách nhiệm thay cán bộ', () => {
    expect(remedying('bithu.phuong').hasVerdict('remedy.accepts-himself', 'not-judged').isAccepted().file.incidents[0]?.remedies).toMatchObject([{ how: 'directed', committee: 'phuong' }])
    remedying('bithu.phuong', { acceptsResponsibility: true }).isRefused([{ code: 'remedy.accepts-himself', clauses: ['d8.k5'], data: { person: 'bithu.phuong' } }])
  })

  test('phải nói khắc phục gì, của việc nào; người ngoài và hồ sơ chưa có gì thì không', () => {
    remedying('canbo.phuong', { text: ' ' }).isRefused([{ code: 'remedy.text', clauses: ['d8.k5', 'd7.k6'], data: {} }])
    remedying('canbo.phuong', { incident: 'incident/2' }).isRefused([{ code: 'remedy.incident', data: { incident: 'incident/2', possible: ['incident/1'] } }])
    remedying('vanphong.phuong').isRefused([
      { code: 'remedy.by-cadre-or-committee', clauses: ['d8.k5', 'd7.k6'], data: { whoMay: ['person/canbo.phuong', 'permanent-members/phuong'] } },
    ])
    anApprovedCase().when('canbo.phuong').does('remedy', { incident: 'incident/1', text: 'Xong.' }).hasVerdict('remedy.incident', 'not-judged').isRefused([
      { code: 'remedy.something-reported', data: {} },
    ])
  })
})
