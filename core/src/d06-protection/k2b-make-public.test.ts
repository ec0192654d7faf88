import { describe, expect, test } from 'vitest'
import { anApprovedCase, anIncidentCase } from '../testing/index.ts'

const ABOUT = { incident: 'incident/1', title: 'Về việc thất lạc hồ sơ', text: 'Diễn biến, hướng xử lý, thời hạn trả kết quả.' }
const publishing = (change: Partial<typeof ABOUT> = {}, person = 'vanphong.phuong') => anIncidentCase().when(person).does('make-public', { ...ABOUT, ...change })

describe('Điều 6 khoản 2 điểm b: công khai, minh bạch', () => {
  test('Điều 6 khoản 2 điểm b: cấp ủy công khai sự việc để dư luận hiểu rõ, đánh giá công tâm', () => {
    expect(publishing().isAccepted('MatterMadePublic').file.incidents[0]?.publications).toMatchObject([{ committee: 'phuong', title: ABOUT.title, text: ABOUT.text }])
    publishing({ title: '', text: ' ' }).isRefused([
      { code: 'make-public.title', clauses: ['d6.k2.b'], data: {} },
      { code: 'make-public.text', clauses: ['d6.k2.b'], data: {} },
    ])
  })

  test('chỉ cấp ủy công khai, và chỉ khi đã có báo cáo', () => {
    publishing({}, 'canbo.phuong').isRefused([
      { code: 'make-public.by-committee', clauses: ['d6.k2.b'], data: { whoMay: ['permanent-members/phuong', 'office/phuong'] } },
    ])
    publishing({ incident: 'incident/2' }).isRefused([{ code: 'make-public.incident', data: { incident: 'incident/2', possible: ['incident/1'] } }])
    anApprovedCase().when('vanphong.phuong').does('make-public', ABOUT).hasVerdict('make-public.incident', 'not-judged').isRefused([
      { code: 'make-public.something-reported', data: {} },
    ])
  })
})
