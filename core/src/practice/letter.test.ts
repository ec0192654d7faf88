import { describe, test } from 'vitest'
import type { Policy } from '../policy.ts'
import { aCase, aLetter, DAYS } from '../testing/index.ts'
import type { Letter } from './letter.ts'

const replying = (change: Partial<Letter>, policy: Partial<Policy> = {}) =>
  aCase({ policy })
    .submitted()
    .registered()
    .inAppraisal()
    .appraised()
    .beforeCollective()
    .deliberated()
    .when('vanphong.phuong')
    .does('issue-reply', { kind: 'approved', letter: aLetter(change) })

describe('văn bản của cấp ủy', () => {
  test.each(['bithu.phuong', 'phobithu.phuong', 'chanhvanphong.phuong'])('%s ký thay mặt hoặc thừa lệnh thì được', (signedBy) => {
    const ruling = replying({ signedBy })
    for (const rule of ['letter.written', 'letter.date-not-in-future', 'letter.signed-for-committee']) ruling.hasVerdict(rule, 'met')
    ruling.isAccepted()
  })

  test('văn thư không ký thay cấp ủy, theo quy định nội bộ', () => {
    replying({ signedBy: 'vanphong.phuong' }).isRefused([
      {
        code: 'letter.signed-for-committee',
        policy: 'letter.signed-for-committee',
        data: { signedBy: 'vanphong.phuong', maySign: ['chanhvanphong.phuong', 'bithu.phuong', 'phobithu.phuong'] },
      },
    ])
  })

  test('cấp ủy không cho chánh văn phòng thừa lệnh thì chỉ bí thư, phó bí thư ký', () => {
    replying({ signedBy: 'chanhvanphong.phuong' }, { 'letter.chief-of-office-may-sign': false }).isRefused([
      { code: 'letter.signed-for-committee', policy: 'letter.signed-for-committee', data: { maySign: ['bithu.phuong', 'phobithu.phuong'] } },
    ])
  })

  test('cấp ủy không xét người ký thì không xét ở đây', () => {
    replying({ signedBy: 'vanphong.phuong' }, { 'letter.signed-for-committee': false }).hasVerdict('letter.signed-for-committee', 'not-judged').isAccepted()
  })

  test.each([{ number: ' ' }, { text: '' }])('thiếu số hoặc nội dung %j thì chưa phải văn bản', (change) => {
    replying(change).isRefused([{ code: 'letter.written', data: {} }])
  })

  test('văn bản không đề ngày sau hôm nay', () => {
    replying({ date: DAYS.day1 }).isRefused([{ code: 'letter.date-not-in-future', data: { date: DAYS.day1, today: DAYS.receipt } }])
  })
})
