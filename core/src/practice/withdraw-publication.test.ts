import { describe, expect, test } from 'vitest'
import { evolve, fold } from '../case/evolve.ts'
import { madePublic } from '../publication/made-public.ts'
import { anApprovedCase, anEncouragementDecision, anEvaluatedCase, anIncidentCase, aPublication, aReplication, type ACase } from '../testing/index.ts'
import { stillPublic } from './withdraw-publication.ts'

const REASON = { reason: 'Có tên người không được nêu.' }
const published = () => anEvaluatedCase().given('vanphong.phuong', 'decide-encouragement', anEncouragementDecision()).given('vanphong.phuong', 'publish-encouragement', aPublication())
const withdrawing = (from: ACase = published(), person = 'vanphong.phuong', change = {}) => from.when(person).does('withdraw-publication', { publication: 'publication/1', ...REASON, ...change })
const withdrawn = () => withdrawing().isAccepted('PublicationWithdrawn')

/** What is owed to the public, and how it ended. */
const duties = (one: ACase) => one.duties().filter(({ what }) => what === 'publish-encouragement').map(({ end, due }) => [due.kind, end?.how ?? null])

/** Everything that the events change in what the public reads. */
const madeIn = ({ events }: Pick<ACase, 'events'>) => events.flatMap((event, index) => madePublic(evolve(fold('hs', events.slice(0, index)), event), event))

describe('Điều 5 khoản 3: thu hồi điều đã công khai', () => {
  test('cấp ủy đã công khai thu hồi, nói lý do; diễn biến giữ cả hai', () => {
    const { file, events } = withdrawn()
    expect(file.withdrawnPublications).toMatchObject([{ publication: 'publication/1', committee: 'phuong', kind: 'encouragement', post: 'office', ...REASON }])
    expect(events.map(({ type }) => type).slice(-2)).toEqual(['EncouragementPublished', 'PublicationWithdrawn'])
    expect(stillPublic(file)).toEqual([])
    expect(withdrawing(published(), 'bithu.phuong').isAccepted().file.withdrawnPublications[0]?.post).toBe('permanent-members')
  })

  test('Điều 5 khoản 3: nghĩa vụ công khai mở lại từ ngày thu hồi; công khai bản đúng thì xong; việc đã làm vẫn là đã làm', () => {
    expect(duties(withdrawn())).toEqual([['policy', 'discharged'], ['policy', null]])
    const again = withdrawn().given('vanphong.phuong', 'publish-encouragement', aPublication({ title: 'Bản đã sửa' }))
    expect(duties(again)).toEqual([['policy', 'discharged'], ['policy', 'discharged']])
    expect(stillPublic(again.file).map(({ id, title }) => [id, title])).toEqual([['publication/2', 'Bản đã sửa']])
  })

  test('không ai còn đọc được nội dung, kể cả tên mô hình ở nơi đã nhận làm theo; chỉ biết ngày và chức danh', () => {
    const takenUp = published().given('vanphong.tinh', 'replicate', aReplication())
    const [tombstone, model, ...others] = madeIn(withdrawing(takenUp).isAccepted()).slice(-2)
    expect([tombstone?.content, model?.content, others]).toMatchObject([{ kind: 'withdrawn', was: 'encouragement', post: 'office' }, { kind: 'model', title: 'Hai chi bộ của cơ sở.' }, []])
    expect(JSON.stringify([tombstone, model])).not.toMatch(/Nộp hồ sơ tại khu dân cư|Cán bộ phường|không được nêu/)
  })

  test('đã thu hồi thì không nhân rộng được nữa', () => {
    withdrawn().when('vanphong.coso').does('replicate', aReplication()).hasVerdict('replicate.something-published', 'refused').hasVerdict('replicate.publication', 'not-judged')
  })

  test('Điều 6 khoản 2 điểm b: sự việc công khai nhầm cũng thu hồi được; không mở lại nghĩa vụ nào', () => {
    const told = anIncidentCase().given('vanphong.phuong', 'make-public', { incident: 'incident/1', title: 'Về việc thất lạc', text: 'Diễn biến.' })
    const [matter] = stillPublic(told.file)
    const after = withdrawing(told, 'vanphong.phuong', { publication: matter?.id }).isAccepted()
    expect(after.file.withdrawnPublications).toMatchObject([{ kind: 'information', of: matter?.event }])
    expect(after.duties().filter(({ what }) => what === 'publish-encouragement')).toEqual([])
  })

  test('chỉ cấp ủy đã công khai, chỉ điều của mình đang công khai, và phải nói lý do', () => {
    withdrawing(published(), 'canbo.phuong').hasVerdict('withdraw-publication.by-committee-that-published', 'refused')
    withdrawing(published(), 'vanphong.tinh').hasVerdict('withdraw-publication.by-committee-that-published', 'refused').hasVerdict('withdraw-publication.publication', 'not-judged')
    withdrawing(anApprovedCase()).hasVerdict('withdraw-publication.something-public', 'refused')
    withdrawing(published(), 'vanphong.phuong', { publication: 'publication/2' }).isRefused([{ code: 'withdraw-publication.publication', data: { publication: 'publication/2', possible: ['publication/1'] } }])
    withdrawing(published(), 'vanphong.phuong', { reason: ' ' }).isRefused([{ code: 'withdraw-publication.reason', data: {} }])
    withdrawing(withdrawn()).hasVerdict('withdraw-publication.something-public', 'refused')
  })
})
