import { describe, expect, test } from 'vitest'
import { dutyState } from '../kernel/duty.ts'
import { organisationsFrom } from '../organisations/index.ts'
import { sights } from '../case/visibility.ts'
import { aLevelDecision, anAward, anEncouragementDecision, anEvaluatedCase, aProposalUp, aLetter, DAYS, DEMO_ORGANISATION } from '../testing/index.ts'

const proposing = (from = anEvaluatedCase(), change: Parameters<typeof aProposalUp>[0] = {}, person = 'vanphong.phuong') =>
  from.when(person).does('propose-encouragement-to-competent-level', aProposalUp(change))
const proposed = (change: Parameters<typeof aProposalUp>[0] = {}) => proposing(anEvaluatedCase(), change).isAccepted()
const answering = (change: Parameters<typeof aLevelDecision>[0] = {}, person = 'bithu.tinh', from = proposed()) =>
  from.when(person).does('competent-level-decides', aLevelDecision(change))

describe('Điều 5 khoản 2, đoạn cuối: vượt thẩm quyền hoặc chưa có quy định thì đề xuất cấp có thẩm quyền', () => {
  test('Điều 5 khoản 2 đoạn cuối: nêu cấp nào, vì sao; cấp ấy thấy hồ sơ và có nghĩa vụ trả lời', () => {
    const done = proposing().isAccepted('EncouragementProposedToCompetentLevel')
    expect(done.file.encouragement.requests).toMatchObject([{ id: 'request/1', committee: 'phuong', level: 'tinh', answer: null, awards: [{ id: 'award/1', why: 'beyond-competence' }] }])
    expect(sights(done.file)).toContainEqual({ party: 'committee/tinh', why: 'superior' })
    expect(done.duty('answer-encouragement-proposal')).toMatchObject({
      holder: { kind: 'permanent-members', committee: 'tinh' },
      due: { kind: 'policy', from: 'encouragement.answer-working-days', date: DAYS.day10 },
      clauses: [{ at: 'd5.k2.cuoi' }],
      end: null,
    })
    expect(dutyState(done.duty('answer-encouragement-proposal'), DAYS.day20)).toBe('overdue')
  })

  test('cấp được đề xuất phải ở trên; phải có lý do, có văn bản', () => {
    proposing(anEvaluatedCase(), { level: 'coso' }).isRefused([{ code: 'propose-encouragement-up.level', clauses: ['d5.k2.cuoi'], data: { level: 'coso', possible: ['tinh', 'trunguong'] } }])
    proposing(anEvaluatedCase(), { reasons: '' }).isRefused([{ code: 'propose-encouragement-up.reasons', clauses: ['d5.k2.cuoi'], data: {} }])
    proposing(anEvaluatedCase(), { letter: aLetter({ number: '' }) }).isRefused([{ code: 'letter.written', data: {} }])
    proposing(anEvaluatedCase({}, 'not')).hasVerdict('encouragement.real-effect', 'refused')
    proposing(anEvaluatedCase(), {}, 'canbo.phuong').hasVerdict('propose-encouragement-up.by-meeting', 'refused')
  })

  test('khi chưa đánh giá thì chưa đề xuất; không có cấp trên thì không có nơi đề xuất', () => {
    const before = anEvaluatedCase().when('vanphong.phuong').does('archive', { reason: 'Đã xong.' }).isAccepted()
    proposing(before).hasVerdict('propose-encouragement-up.stage', 'refused')
    const committees = DEMO_ORGANISATION.committees.map((committee) => (committee.id === 'phuong' ? { ...committee, superior: null } : committee))
    proposing(anEvaluatedCase({ organisations: organisationsFrom({ ...DEMO_ORGANISATION, committees }) })).hasVerdict('propose-encouragement-up.has-superior', 'refused')
  })

  test('chưa trả lời thì chưa lưu được hồ sơ', () => {
    proposed().when('vanphong.phuong').does('archive', { reason: 'Đã xong.' }).isRefused([{ code: 'archive.nothing-owed', data: {} }])
  })

  test('Điều 5 khoản 2 đoạn cuối: cấp có thẩm quyền quyết định, có lý do: đồng ý phần nào, hoặc không phần nào', () => {
    const granted = answering().isAccepted('CompetentLevelDecided')
    expect(granted.file.encouragement.requests[0]?.answer).toMatchObject({ granted: ['award/1'], document: { number: '30-CV/TU' }, external: false })
    expect(granted.duty('answer-encouragement-proposal').end?.how).toBe('discharged')
    expect(granted.duty('publish-encouragement')).toMatchObject({ holder: { kind: 'permanent-members', committee: 'tinh' } })
    const refused = answering({ granted: [] }).isAccepted('CompetentLevelDecided')
    expect(refused.duties().map(({ what }) => what)).not.toContain('publish-encouragement')
    answering({ reasons: '' }).isRefused([{ code: 'competent-level-decides.reasons', clauses: ['d5.k2.cuoi'], data: {} }])
    answering({ granted: ['award/9'] }).isRefused([{ code: 'competent-level-decides.granted', data: { possible: ['award/1'] } }])
    answering({ of: 'request/9' }).hasVerdict('competent-level-decides.granted', 'not-judged').isRefused([
      { code: 'competent-level-decides.of', data: { of: 'request/9', possible: ['request/1'] } },
    ])
  })

  test('chỉ cấp được đề xuất quyết định, và chỉ một lần', () => {
    answering({}, 'bithu.phuong').hasVerdict('competent-level-decides.by-level-asked', 'refused')
    answering({}, 'bithu.tinh', answering().isAccepted()).hasVerdict('competent-level-decides.something-asked', 'refused')
  })

  test('đánh số tiếp nối quyết định của tập thể', () => {
    const both = anEvaluatedCase().given('vanphong.phuong', 'decide-encouragement', anEncouragementDecision()).given('vanphong.phuong', 'propose-encouragement-to-competent-level', aProposalUp())
    expect(both.file.encouragement.requests[0]?.awards[0]?.id).toBe('award/2')
  })

  test('cấp có thẩm quyền ngoài hệ thống thì văn phòng đã gửi nhập từ văn bản', () => {
    const outside = proposed({ level: 'trunguong', awards: [{ ...anAward({ form: 'd5.k2.h', what: 'Hình thức mới.' }), why: 'not-yet-regulated' }] })
    const document = { number: '44-CV/TW', date: DAYS.receipt }
    const entry = { act: 'competent-level-decides', document, data: { of: 'request/1', granted: ['award/1'], reasons: 'Theo văn bản.' } } as const
    const done = outside.when('vanphong.phuong').does('record-external', entry).isAccepted('ExternalActRecorded')
    expect(done.file.encouragement.requests[0]?.answer).toMatchObject({ granted: ['award/1'], external: true, document })
    expect(done.file.stage).toBe('evaluated')
    expect(done.duty('answer-encouragement-proposal').end?.how).toBe('discharged')
    outside.when('bithu.tinh').does('record-external', entry).hasVerdict('record-external.by-office-that-wrote', 'refused')
    outside.when('vanphong.phuong').does('record-external', { ...entry, data: { ...entry.data, of: 'request/2' } }).isRefused([{ code: 'record-external.request', data: { possible: ['request/1'] } }])
    done.when('vanphong.phuong').does('record-external', entry).hasVerdict('record-external.committee-is-external', 'refused')
    proposed().when('vanphong.phuong').does('record-external', entry).hasVerdict('record-external.committee-is-external', 'refused')
  })
})
