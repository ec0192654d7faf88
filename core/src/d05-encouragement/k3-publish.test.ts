import { describe, expect, test } from 'vitest'
import { FORMS } from './forms.ts'
import { aLevelDecision, anAward, anEncouragementDecision, anEvaluatedCase, aProposalUp, aPublication, aReplication, DAYS } from '../testing/index.ts'

const decided = () => anEvaluatedCase().given('vanphong.phuong', 'decide-encouragement', anEncouragementDecision())
const publishing = (change: Parameters<typeof aPublication>[0] = {}, person = 'vanphong.phuong', from = decided()) =>
  from.when(person).does('publish-encouragement', aPublication(change))
const published = () => publishing().isAccepted()

describe('Điều 5 khoản 3: công khai kết quả khuyến khích', () => {
  test('Điều 5 khoản 3: cấp ủy đã quyết định có nghĩa vụ công khai; số ngày là quy định nội bộ', () => {
    expect(decided().duty('publish-encouragement')).toMatchObject({
      holder: { kind: 'permanent-members', committee: 'phuong' },
      due: { kind: 'policy', from: 'encouragement.publish-working-days', date: DAYS.day10 },
      clauses: [{ at: 'd5.k3' }],
      end: null,
    })
    expect(published().duty('publish-encouragement').end?.how).toBe('discharged')
  })

  test('Điều 5 khoản 3: sự kiện công khai chỉ mang những gì được viết ra, và nguyên văn của hình thức', () => {
    const { events } = published()
    expect(events.at(-1)?.data).toEqual({
      publication: 'publication/1',
      committee: 'phuong',
      title: 'Nộp hồ sơ tại khu dân cư',
      text: 'Người dân nộp hồ sơ ngay tại khu dân cư, thời gian giải quyết giảm một nửa.',
      forms: [{ award: 'award/1', form: 'd5.k2.d', citation: FORMS['d5.k2.d'], people: ['Đồng chí Cán bộ phường'] }],
    })
  })

  test('chưa công khai hết thì nghĩa vụ còn; công khai dần được', () => {
    const two = anEvaluatedCase().given('vanphong.phuong', 'decide-encouragement', anEncouragementDecision({ awards: ['d5.k2.d', 'd5.k2.g'].map((form) => ({ ...anAward({ form: form as 'd5.k2.d' }), underRule: 'Quy chế.' })) }))
    const first = publishing({}, 'vanphong.phuong', two).isAccepted()
    expect(first.duty('publish-encouragement').end).toBeNull()
    const second = publishing({ awards: [{ award: 'award/2', people: [] }] }, 'vanphong.phuong', first).isAccepted()
    expect(second.duty('publish-encouragement').end?.event).toBe(second.file.version)
    expect(second.file.encouragement.publications.map(({ publication }) => publication)).toEqual(['publication/1', 'publication/2'])
  })

  test('không công khai điều chưa quyết định, hay công khai hai lần', () => {
    publishing({}, 'vanphong.phuong', anEvaluatedCase()).hasVerdict('publish-encouragement.something-given', 'refused').hasVerdict('publish-encouragement.awards', 'not-judged')
    publishing({}, 'vanphong.phuong', published()).hasVerdict('publish-encouragement.something-given', 'refused')
    publishing({ awards: [{ award: 'award/9', people: [] }] }).isRefused([{ code: 'publish-encouragement.awards', clauses: ['d5.k3'], data: { possible: ['award/1'] } }])
  })

  test('phải có tên mô hình, nội dung; tên người nếu nêu thì phải viết ra', () => {
    publishing({ title: '' }).isRefused([{ code: 'publish-encouragement.title', data: {} }])
    publishing({ text: '' }).isRefused([{ code: 'publish-encouragement.text', clauses: ['d5.k3'], data: {} }])
    publishing({ awards: [{ award: 'award/1', people: [' '] }] }).isRefused([{ code: 'publish-encouragement.people', data: {} }])
  })

  test('phần do cấp có thẩm quyền quyết định thì cấp ấy công khai', () => {
    const granted = anEvaluatedCase().given('vanphong.phuong', 'propose-encouragement-to-competent-level', aProposalUp()).given('bithu.tinh', 'competent-level-decides', aLevelDecision())
    publishing({}, 'vanphong.phuong', granted).hasVerdict('publish-encouragement.by-committee-that-decided', 'refused')
    expect(publishing({}, 'vanphong.tinh', granted).isAccepted().file.encouragement.publications[0]?.committee).toBe('tinh')
  })

  test('chưa công khai thì chưa lưu được hồ sơ', () => {
    decided().when('vanphong.phuong').does('archive', { reason: 'Xong.' }).isRefused([{ code: 'archive.nothing-owed', data: {} }])
    published().when('vanphong.phuong').does('archive', { reason: 'Xong.' }).isAccepted('CaseArchived')
  })
})

const taking = (person: string, change = {}, from = published()) => from.when(person).does('replicate', aReplication(change))

describe('Điều 5 khoản 2 điểm g, Điều 7 khoản 8: nhân rộng', () => {
  test('Điều 5 khoản 2 điểm g, Điều 7 khoản 8: cấp ủy khác nhận làm theo mô hình đã công khai, kể cả khi hồ sơ đã lưu trữ', () => {
    const archived = published().given('vanphong.phuong', 'archive', { reason: 'Xong.' })
    const { file } = taking('vanphong.coso', { newCase: 'ho-so-moi' }, archived).isAccepted('ModelTakenUp')
    expect(file.encouragement.takenUp).toMatchObject([{ id: 'model/1', committee: 'coso', publication: 'publication/1', where: 'Hai chi bộ của cơ sở.', newCase: 'ho-so-moi' }])
    expect(file.stage).toBe('closed')
  })

  test('không phải cấp ủy đã công khai, không phải người không làm việc cho cấp ủy', () => {
    taking('vanphong.phuong').isRefused([{ code: 'replicate.by-another-committee', clauses: ['d5.k2.g', 'd7.k8'], data: { committee: 'phuong' } }])
    taking('canbo.coso').isRefused([{ code: 'replicate.by-another-committee', clauses: ['d5.k2.g', 'd7.k8'], data: { committee: 'coso' } }])
  })

  test('chưa công khai thì chưa có gì để nhân rộng; phải nói làm ở đâu', () => {
    taking('vanphong.coso', {}, decided()).hasVerdict('replicate.something-published', 'refused').hasVerdict('replicate.publication', 'not-judged')
    taking('vanphong.coso', { publication: 'publication/2' }).isRefused([{ code: 'replicate.publication', data: { publication: 'publication/2', possible: ['publication/1'] } }])
    taking('vanphong.coso', { where: ' ' }).isRefused([{ code: 'replicate.where', data: {} }])
  })
})
