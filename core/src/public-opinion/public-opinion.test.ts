import { describe, expect, test } from 'vitest'
import { DEFAULT_POLICY } from '../policy.ts'
import { aComment, anAdministration, noOpinion, recordVerdicts } from '../testing/index.ts'
import { addDays, localDate, officialCalendar } from '../time/index.ts'
import { handlesOpinionsOf } from './by-committee.ts'
import { evolveOpinion } from './evolve-opinion.ts'
import { answerDue, isOverdue } from './opinion-days.ts'
import { isOpen, isShown } from './public-opinion.ts'
import { commentsAccepted } from './receive-comment.ts'

const MONDAY = localDate('2026-01-05')
const counting = { calendar: officialCalendar, policy: DEFAULT_POLICY }

describe('Điều 5 khoản 3: Nhân dân giám sát bằng góp ý', () => {
  test('góp ý không hiện trước khi cấp ủy xem; được hiện rồi vẫn còn mở cho đến khi có trả lời', () => {
    const received = aComment(MONDAY)
    expect([isShown(received.told), isOpen(received.told)]).toEqual([false, true])
    const shown = received.given('moderate-opinion', { shown: true }, 'OpinionModerated')
    expect([isShown(shown.told), isOpen(shown.told)]).toEqual([true, true])
    const answered = shown.given('answer-opinion', { says: 'Đã tiếp thu' }, 'OpinionAnswered')
    expect([isShown(answered.told), isOpen(answered.told)]).toEqual([true, false])
  })

  test('không hiện thì phải nói vì sao; có lý do thì không còn mở', () => {
    aComment().when('vanphong.phuong').does('moderate-opinion', { shown: false, reason: ' ' }).isRefused([{ code: 'moderate-opinion.reason', data: {} }])
    const { told } = aComment().given('moderate-opinion', { shown: false, reason: 'Nêu tên người khác' }, 'OpinionModerated')
    expect(told.moderation).toMatchObject({ shown: false, reason: 'Nêu tên người khác', by: { person: 'vanphong.phuong' } })
    expect(isOpen(told)).toBe(false)
  })

  test('quyết định lại được, nhưng không ghi lại điều đã quyết định', () => {
    const shown = aComment().given('moderate-opinion', { shown: true }, 'OpinionModerated')
    shown.when('bithu.phuong').does('moderate-opinion', { shown: true }).isRefused([{ code: 'moderate-opinion.changes-something', data: { shown: true } }])
    expect(isShown(shown.given('moderate-opinion', { shown: false, reason: 'Trùng' }, 'OpinionModerated').told)).toBe(false)
  })

  test.each(['canbo.phuong', 'uyvien.phuong', 'vanphong.tinh', 'mattran.tinh'])('%s không xử lý được góp ý gửi đến phường', (person) => {
    aComment().when(person).does('answer-opinion', { says: 'Vâng' }).isRefused([{ code: 'opinion.by-committee', data: { committee: 'phuong' } }])
  })

  test('cấp ủy đã kết thúc thì nơi nhận hồ sơ của nó xử lý; việc được ủy quyền không gồm việc này', () => {
    const ended = anAdministration({ today: MONDAY }).given('end-committee', { committee: 'coso', to: addDays(MONDAY, -1), successors: ['phuong'], openFilesTo: 'phuong', bodies: [], reason: 'Sắp xếp lại' })
    const [office] = ended.organisations.positionsOf('vanphong.phuong', MONDAY)
    expect(office && handlesOpinionsOf(office, ended.organisations, MONDAY)).toEqual(['phuong', 'coso'])
    expect(office && handlesOpinionsOf({ ...office, lent: { delegation: 'u1', holder: 'vanphong.phuong', acts: ['extend'] } }, ended.organisations, MONDAY)).toEqual([])
  })

  test('trả lời phải có chữ', () => {
    aComment().when('phobithu.phuong').does('answer-opinion', { says: '' }).isRefused([{ code: 'answer-opinion.says', data: {} }])
  })

  test('người gửi đã xóa thì không hiện, không còn mở, không xử lý được nữa', () => {
    const erased = aComment().given('moderate-opinion', { shown: true }, 'OpinionModerated').erased()
    expect([isShown(erased.told), isOpen(erased.told)]).toEqual([false, false])
    erased.when('vanphong.phuong').does('answer-opinion', { says: 'Vâng' }).isRefused([{ code: 'opinion.not-erased', data: {} }])
  })

  test('hạn trả lời là quy định nội bộ: nhận thứ Hai 05/01/2026 thì đến 16/01/2026, vì thứ Bảy 10/01 làm bù', () => {
    const { told } = aComment(MONDAY)
    expect(answerDue(MONDAY, counting)).toBe('2026-01-16')
    expect(['2026-01-16', '2026-01-17'].map((day) => isOverdue(told, counting, localDate(day)))).toEqual([false, true])
  })

  test('cấp ủy quy định không nhận góp ý thì không nhận', () => {
    const judged = [true, false].map((accepted) => commentsAccepted.judge({ policy: { ...DEFAULT_POLICY, 'public-opinion.comments-accepted': accepted }, committee: 'phuong' }))
    recordVerdicts(judged)
    expect(judged).toMatchObject([{ outcome: 'met' }, { outcome: 'refused', basis: { ground: 'policy', policy: 'public-opinion.comments-accepted' } }])
  })

  test('ai không có chức danh nào, hoặc nêu chức danh không giữ, thì không làm được gì', () => {
    aComment().when('nguoila').does('answer-opinion', { says: 'Vâng' }).isRefused([{ code: 'position.none-held', data: {} }])
    aComment().when('vanphong.phuong').does('answer-opinion', { says: 'Vâng' }, 'bithu.phuong/head').isRefused([{ code: 'position.not-held', data: { position: 'bithu.phuong/head' } }])
  })

  test('một ý kiến bắt đầu bằng việc nhận, và chỉ một lần', () => {
    const frame = { on: MONDAY, enteredOn: MONDAY, enteredAt: '2026-01-05T08:00:00+07:00', by: null }
    const received = { ...frame, type: 'CommentReceived', data: { committee: 'phuong', publication: 'p1', says: 'a1', name: null } } as const
    expect(() => evolveOpinion(aComment().opinion, received)).toThrow('CommentReceived')
    expect(() => evolveOpinion(noOpinion().opinion, { ...frame, type: 'CommentErased', data: { by: 'sender' } })).toThrow('CommentErased')
  })
})
