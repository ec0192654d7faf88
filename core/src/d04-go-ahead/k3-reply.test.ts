import { describe, expect, test } from 'vitest'
import { aCase, aLetter, DAYS, type ACase } from '../testing/index.ts'
import { repliesReady, type ReplyKind } from './k3-reply.ts'

const letter = aLetter()
const before = aCase().submitted().registered().inAppraisal().appraised().beforeCollective()
const issuing = (told: ACase, kind: ReplyKind) => told.when('vanphong.phuong').does('issue-reply', { kind, letter })

describe('Điều 4 khoản 3: phải trả lời bằng văn bản', () => {
  test.each([
    ['approved', before.deliberated('approved')],
    ['refused', before.deliberated('refused')],
    ['not-agreed', before.deliberated('not-agreed')],
    ['prepare-again', before.deliberated('prepare-again')],
    ['beyond-competence', before.deliberated('beyond-competence')],
    ['approved', before.deliberated('not-agreed').headDecided()],
    ['infeasible', aCase().submitted().registered().inAppraisal().appraised({ feasible: false }).foundInfeasible()],
  ] as const)('Điều 4 khoản 3: văn bản loại «%s» được gửi sau đúng sự việc của nó, và chỉ loại ấy', (kind, told) => {
    expect(repliesReady(told.file, 'phuong')).toEqual([kind])
    const { file } = issuing(told, kind).hasVerdict('issue-reply.kind-has-its-event', 'met').isAccepted('ReplyIssued')
    expect(file.receipts.at(-1)?.reply).toMatchObject({ kind, on: DAYS.receipt })
  })

  test('Điều 4 khoản 3: văn bản không nói điều chưa ai quyết định', () => {
    issuing(before.deliberated('refused'), 'approved').isRefused([
      { code: 'issue-reply.kind-has-its-event', clauses: ['d4.k3'], data: { kind: 'approved', possible: ['refused'] } },
    ])
  })

  test('Điều 4 khoản 3: chưa quyết định gì thì chưa có gì để trả lời, và loại văn bản không xét ở đây', () => {
    const ruling = issuing(before, 'approved')
    ruling.hasVerdict('issue-reply.kind-has-its-event', 'not-judged')
    ruling.isRefused([{ code: 'issue-reply.something-decided', clauses: ['d4.k3'], data: { stage: 'before-collective' } }])
  })

  test('Điều 4 khoản 3: văn phòng gửi văn bản trả lời; người đề xuất không tự trả lời mình', () => {
    before
      .deliberated()
      .when('canbo.phuong')
      .does('issue-reply', { kind: 'approved', letter })
      .isRefused([{ code: 'issue-reply.by-office', data: { whoMay: ['office/phuong'] } }])
  })

  test('Điều 4 khoản 3: trả lời rồi thì không trả lời lần nữa', () => {
    issuing(before.deliberated().answered(), 'approved').isRefused([{ code: 'issue-reply.something-decided', clauses: ['d4.k3'] }])
  })

  test('Điều 4 khoản 3: trả lời sau hạn thì ghi là trễ, không bị từ chối', () => {
    const late = before.on(DAYS.day31).deliberated().answered()
    expect(late.clock()).toMatchObject({ state: 'late', lateBy: 1 })
  })

  test('Điều 4 khoản 3: văn bản đề ngày trong hạn mà nhập sau hạn thì là «đúng hạn theo lời khai», không phải đúng hạn', () => {
    const stated = before.on(DAYS.day30).deliberated().on(DAYS.day31).given('vanphong.phuong', 'issue-reply', { kind: 'approved', letter }, { on: DAYS.day30 })
    expect(stated.clock()).toMatchObject({ state: 'stated-on-time', lateBy: 1 })
  })
})

describe('Điều 4 khoản 2: đã báo cáo lên trên thì cấp ủy tiếp nhận trả lời là vượt thẩm quyền', () => {
  const forwarded = aCase().submitted().registered().forwardedTo('tinh')

  test('Điều 4 khoản 2: văn phòng cấp ủy tiếp nhận trả lời loại «vượt thẩm quyền», chỉ kết thúc việc của mình', () => {
    const told = issuing(forwarded, 'beyond-competence').hasVerdict('issue-reply.still-owed', 'met').isAccepted()
    expect(told.file.receipts).toMatchObject([{ committee: 'phuong', reply: { kind: 'beyond-competence' } }, { committee: 'tinh', reply: null }])
    expect(told.file.stage).toBe('forwarded')
  })

  test('Điều 4 khoản 2: trả lời một lần là đủ, theo quy định nội bộ', () => {
    issuing(issuing(forwarded, 'beyond-competence').isAccepted(), 'beyond-competence').isRefused([
      { code: 'issue-reply.something-decided', clauses: ['d4.k3'] },
      { code: 'issue-reply.still-owed', policy: 'forward.reply-ends-own-clock', data: {} },
    ])
  })

  test('Điều 4 khoản 2: cấp ủy đang có thẩm quyền thì không xét ở đây', () => {
    issuing(before.deliberated(), 'approved').hasVerdict('issue-reply.still-owed', 'not-judged').isAccepted()
  })
})
