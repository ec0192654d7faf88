import { assert, constantFrom, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aCase, aCoordinationRequest, aCouncil, anAdministration, aLetter, aProtectionCase, aProtectionRequest, aStartedCase, anEncouragementPlan, DAYS, type ACase } from '../testing/index.ts'
import { addDays, localDate } from '../time/index.ts'
import { postKey } from '../organisations/index.ts'
import { vacancies } from '../practice/vacated-posts.ts'
import type { DutyName } from './duties.ts'
import { fold } from './evolve.ts'
import { sights } from './visibility.ts'

const LAST = DAYS.day10
const FIRST = addDays(LAST, 1)
const reason = 'Sắp xếp đơn vị hành chính (minh họa)'

/** The ward ends, and the province takes its files; its appraising body goes on in the one of the province. */
const { organisations } = anAdministration()
  .given('appoint', { person: 'canbo.tinh', post: 'administrator', committee: 'tinh', from: localDate('2020-01-01') })
  .given('change-superior', { committee: 'coso', superior: 'tinh', from: FIRST, reason })
  .given('end-body', { body: 'ban.phoihop.coso', to: LAST, successor: 'ban.thamdinh.coso', reason })
  .given('end-committee', { committee: 'phuong', to: LAST, successors: ['tinh'], openFilesTo: 'tinh', bodies: [{ body: 'ban.thamdinh.phuong', successor: 'ban.thamdinh.tinh' }], reason })

const ROADS: Readonly<Record<string, () => ACase>> = {
  submitted: () => aCase().submitted(),
  registered: () => aCase().submitted().registered(),
  'in appraisal': () => aCase().submitted().registered().inAppraisal(),
  'before the collective': () => aCase().submitted().registered().inAppraisal().appraised().beforeCollective(),
  'not agreed': () => aCase().submitted().registered().inAppraisal().appraised().beforeCollective().deliberated('not-agreed'),
  'decided by the head': () => aCase().submitted().registered().inAppraisal().appraised().beforeCollective().deliberated('not-agreed').headDecided(),
  answered: () => aCase().submitted().registered().inAppraisal().appraised().beforeCollective().deliberated().answered(),
  'handed on from below': () => aCase({ committee: 'coso' }).submitted().registered().forwardedTo('phuong'),
}
/** Who holds the open duties of this name. */
const holdersOf = (told: ACase, duty: DutyName): readonly string[] => told.duties().filter(({ what, end }) => what === duty && end === null).map(({ holder }) => postKey(holder))
const passed = (road: ACase): ACase => road.passedOn({ committee: 'phuong' }, organisations, FIRST)

describe('cấp ủy kết thúc, hồ sơ đang mở chuyển cho cấp ủy kế thừa', () => {
  test.each(Object.keys(ROADS))('%s: cấp ủy kế thừa đứng vào chỗ của cấp ủy cũ, không còn nghĩa vụ nào ở chỗ cũ', (road) => {
    const before = ROADS[road]?.() ?? aCase()
    const after = passed(before)
    expect(after.events.at(-1)).toMatchObject({ type: 'CommitteeSucceeded', by: { person: 'system' }, data: { from: 'phuong', to: 'tinh', lastDay: LAST } })
    expect(after.file.competentCommittee).toBe('tinh')
    expect(after.file.stage).toBe(before.file.stage)
    expect(after.duties().filter(({ holder }) => 'committee' in holder && holder.committee === 'phuong')).toEqual([])
    expect(after.duties().map(({ id, due, since }) => [id, due.date, since])).toEqual(before.duties().map(({ id, due, since }) => [id, due.date, since]))
  })

  test('Điều 4 khoản 3: hạn trả lời không tính lại, ngày nhận giữ nguyên', () => {
    assert(
      property(constantFrom(...Object.values(ROADS)), (road) => {
        const before = road().on(FIRST)
        const [now, then] = [passed(before).clock(), before.clock()]
        expect([now?.receivedOn, now?.dueOn, now?.extendedOn, now?.daysLeft, now?.state]).toEqual([then?.receivedOn, then?.dueOn, then?.extendedOn, then?.daysLeft, then?.state])
      }),
    )
  })

  test('những gì đã ghi vẫn kể lại đúng hồ sơ; ai đã được xem thì vẫn được xem', () => {
    assert(
      property(constantFrom(...Object.values(ROADS)), (road) => {
        const before = road()
        const { file, events } = passed(before)
        expect(fold(file.id, events)).toEqual(file)
        expect(sights(file)).toEqual(expect.arrayContaining([...sights(before.file)]))
        expect(sights(file)).toContainEqual({ party: 'committee/tinh', why: 'competent-committee' })
      }),
    )
  })

  test('chuyển rồi thì không chuyển nữa; chưa hết ngày cuối thì chưa chuyển; hồ sơ đã đóng ở lại', () => {
    const after = passed(aCase().submitted())
    expect(passed(after).events).toEqual(after.events)
    const still = aCase().submitted()
    expect(still.passedOn({ committee: 'phuong' }, organisations, LAST).events).toEqual(still.events)
    const closed = still.withdrawn().given('vanphong.phuong', 'confirm-withdrawal', { letter: aLetter() })
    expect(passed(closed).events).toEqual(closed.events)
    expect(aCase({ committee: 'tinh' }).submitted().passedOn({ committee: 'phuong' }, organisations, FIRST).events).toHaveLength(1)
    expect(still.passedOn({ committee: 'tinh' }, organisations, FIRST).events).toEqual(still.events)
  })

  test('cấp ủy kế thừa đi tiếp: vào sổ, giao thẩm định, họp, trả lời', () => {
    const after = passed(aCase().submitted()).registered().inAppraisal().appraised().beforeCollective().deliberated().answered()
    expect(after.file.stage).toBe('answered')
    expect(after.file.approval?.committee).toBe('tinh')
  })

  test('cơ quan kế thừa thẩm định tiếp việc được giao; cơ quan không có nơi kế thừa thì thường trực thay', () => {
    const after = passed(aCase().submitted().registered().inAppraisal())
    expect(after.appraised().file.stage).toBe('appraised')
    expect(after.openTo('bithu.tinh')).toContain('replace-appraiser')
  })

  test('cấp trên trực tiếp tính theo ngày: báo cáo quyết định của người đứng đầu lên cấp trên của cấp ủy kế thừa', () => {
    const decided = passed(aCase().submitted().registered().inAppraisal().appraised().beforeCollective()).deliberated('not-agreed').headDecided()
    expect(decided.file.override?.superior).toBe('trunguong')
  })
})

describe('một cơ quan kết thúc, cơ quan khác của cùng cấp ủy làm tiếp', () => {
  const asked = aCase({ committee: 'coso' }).submitted().registered().inAppraisal()
  const after = asked.passedOn({ body: 'ban.phoihop.coso' }, organisations, FIRST)

  test('việc được giao chuyển sang cơ quan ấy', () => {
    expect(after.events.at(-1)).toMatchObject({ type: 'BodySucceeded', data: { from: 'ban.phoihop.coso', to: 'ban.thamdinh.coso', lastDay: LAST } })
    expect(after.duty('give-opinion').holder).toEqual({ kind: 'body', body: 'ban.thamdinh.coso' })
    expect(sights(after.file)).toContainEqual({ party: 'body/ban.phoihop.coso', why: 'asked' })
  })

  test('hồ sơ không hỏi cơ quan ấy thì không đổi', () => {
    const other = aCase({ committee: 'coso' }).submitted()
    expect(other.passedOn({ body: 'ban.phoihop.coso' }, organisations, FIRST).events).toEqual(other.events)
    expect(asked.passedOn({ body: 'ban.phoihop.coso' }, organisations, LAST).events).toEqual(asked.events)
  })
})

describe('nơi được giao không còn mà không có nơi kế thừa', () => {
  const gone = anAdministration()
    .given('appoint', { person: 'canbo.tinh', post: 'administrator', committee: 'tinh', from: localDate('2020-01-01') })
    .given('change-superior', { committee: 'coso', superior: 'tinh', from: FIRST, reason })
    .given('end-body', { body: 'ban.phoihop.coso', to: LAST, successor: null, reason })
    .given('end-committee', { committee: 'phuong', to: LAST, successors: ['tinh'], openFilesTo: 'tinh', bodies: [], reason }).organisations
  const assigned = aCase().submitted().registered().inAppraisal()
  const left = assigned.passedOn({ committee: 'phuong' }, gone, FIRST).passedOn({ body: 'ban.thamdinh.phuong' }, gone, FIRST).passedOn({ body: 'ban.phoihop.phuong' }, gone, FIRST)

  test('việc thẩm định, cho ý kiến trở về Thường trực của cấp ủy kế thừa, hạn giữ nguyên; không còn nghĩa vụ nào ở nơi đã kết thúc', () => {
    expect(left.events.slice(-2)).toMatchObject([
      { type: 'PostsVacated', by: { person: 'system' }, data: { posts: [{ kind: 'body', body: 'ban.thamdinh.phuong' }], lastDay: LAST } },
      { type: 'PostsVacated', data: { posts: [{ body: 'ban.phoihop.phuong' }] } },
    ])
    const open = left.duties().filter(({ end }) => end === null)
    expect(open.filter(({ holder }) => holder.kind === 'body')).toEqual([])
    for (const what of ['appraise', 'give-opinion'] as const) {
      expect(left.duty(what)).toMatchObject({ holder: { kind: 'permanent-members', committee: 'tinh' }, due: assigned.duty(what).due, since: assigned.duty(what).since })
    }
    expect(fold(left.file.id, left.events)).toEqual(left.file)
  })

  test('đã nêu rồi thì không nêu nữa; chưa hết ngày cuối, hoặc không hỏi nơi ấy, thì không nêu', () => {
    expect(left.passedOn({ body: 'ban.thamdinh.phuong' }, gone, FIRST).events).toEqual(left.events)
    expect(assigned.passedOn({ body: 'ban.thamdinh.phuong' }, gone, LAST).events).toEqual(assigned.events)
    expect(assigned.passedOn({ body: 'ban.ubkt.phuong' }, gone, FIRST).events).toEqual(assigned.events)
    expect(assigned.appraised().passedOn({ body: 'ban.thamdinh.phuong' }, gone, FIRST).duties().filter(({ what, end }) => what === 'appraise' && end === null)).toEqual([])
  })

  test('Thường trực thay cơ quan thẩm định thì nơi mới nhận việc', () => {
    expect(left.openTo('bithu.tinh')).toContain('replace-appraiser')
    const mended = left
      .given('bithu.tinh', 'replace-appraiser', { body: 'ban.thamdinh.phuong', by: 'ban.thamdinh.tinh', reason })
      .given('bithu.tinh', 'replace-appraiser', { body: 'ban.phoihop.phuong', by: 'ban.ubkt.tinh', reason })
    expect(mended.duty('appraise').holder).toEqual({ kind: 'body', body: 'ban.thamdinh.tinh' })
    expect(mended.duty('give-opinion').holder).toEqual({ kind: 'body', body: 'ban.ubkt.tinh' })
  })

  test('cơ quan kết thúc riêng, cấp ủy còn: việc trở về Thường trực của chính cấp ủy ấy', () => {
    const alone = aCase({ committee: 'coso' }).submitted().registered().inAppraisal().passedOn({ body: 'ban.phoihop.coso' }, gone, FIRST)
    expect(alone.duty('give-opinion').holder).toEqual({ kind: 'permanent-members', committee: 'coso' })
  })

  const council = aCase().submitted().registered().given('bithu.phuong', 'establish-council', aCouncil())
  const passedCouncil = council.passedOn({ committee: 'phuong' }, gone, FIRST)

  test('thành viên Hội đồng mất mọi chức danh cùng cấp ủy: việc trở về Thường trực, thay thành viên được', () => {
    const without = passedCouncil.passedOn({ person: 'uyvien2.phuong' }, gone, FIRST)
    expect(without.events.at(-1)).toMatchObject({ type: 'PostsVacated', data: { posts: [{ kind: 'person', person: 'uyvien2.phuong' }], lastDay: LAST } })
    expect(holdersOf(passedCouncil, 'give-opinion')).toContain('person/uyvien2.phuong')
    expect(holdersOf(without, 'give-opinion')).toContain('permanent-members/tinh')
    expect(holdersOf(without, 'give-opinion')).not.toContain('person/uyvien2.phuong')
    const mended = without.given('bithu.tinh', 'replace-council-member', { member: 'uyvien2.phuong', by: 'uyvien.tinh', reason })
    expect(holdersOf(mended, 'give-opinion')).toContain('person/uyvien.tinh')
  })

  test('thành viên đã nhận chức danh khác thì vẫn là thành viên; người ngoài Hội đồng thì không xét', () => {
    const moved = anAdministration({ organisation: gone.data }).given('appoint', { person: 'uyvien2.phuong', post: 'executive-member', committee: 'tinh', from: FIRST }).organisations
    expect(passedCouncil.passedOn({ person: 'uyvien2.phuong' }, moved, FIRST).events).toEqual(passedCouncil.events)
    expect(passedCouncil.passedOn({ person: 'canbo.phuong' }, gone, FIRST).events).toEqual(passedCouncil.events)
  })

  test('cơ quan được đề nghị phối hợp không còn: không còn ai nợ trả lời, và chỉ người được biết mới biết', () => {
    const asked = aProtectionCase()
      .given('canbo.phuong', 'request-protection', aProtectionRequest())
      .given('bithu.phuong', 'request-coordination', aCoordinationRequest({ agencies: [{ kind: 'body', body: 'ban.ubkt.phuong' }] }))
    const lost = asked.passedOn({ body: 'ban.ubkt.phuong' }, gone, FIRST)
    expect(lost.events.at(-1)).toMatchObject({ type: 'AgencyVacated', data: { of: 'coordination/1', body: 'ban.ubkt.phuong', lastDay: LAST } })
    expect(lost.duty('answer-coordination').end).toMatchObject({ how: 'lapsed', event: lost.events.length })
    expect(lost.passedOn({ body: 'ban.ubkt.phuong' }, gone, FIRST).events).toEqual(lost.events)
  })

  test('Điều 10 khoản 2: cơ quan được giao xem xét rủi ro pháp lý không còn thì giao lại được, và báo cáo cũ không còn ai nợ', () => {
    const merged = anAdministration()
      .given('appoint', { person: 'canbo.tinh', post: 'administrator', committee: 'tinh', from: localDate('2020-01-01') })
      .given('end-body', { body: 'ban.noichinh.tinh', to: LAST, successor: null, reason }).organisations
    const review = { lead: 'ban.ubkt.tinh', coordinating: ['ban.noichinh.tinh'] }
    const reviewed = aCase({ committee: 'tinh' }).submitted().registered().given('bithu.tinh', 'assign-legal-review', review)
    const lost = reviewed.passedOn({ body: 'ban.noichinh.tinh' }, merged, FIRST)
    expect(vacancies(lost.file)).toMatchObject([{ post: { body: 'ban.noichinh.tinh' }, anewBy: 'assign-legal-review' }])
    reviewed.when('bithu.tinh').does('assign-legal-review', { ...review, coordinating: [] }).isRefused([{ code: 'assign-legal-review.once' }])
    const anew = lost.given('bithu.tinh', 'assign-legal-review', { ...review, coordinating: ['ban.thamdinh.tinh'] })
    expect(vacancies(anew.file)).toEqual([])
    const open = anew.duties().filter(({ what, end }) => end === null && (what === 'give-opinion' || what === 'report-legal-risk'))
    expect(open.map(({ holder }) => postKey(holder))).toEqual(['body/ban.ubkt.tinh', 'body/ban.thamdinh.tinh'])
  })

  test('Điều 7 khoản 3: việc của kế hoạch khuyến khích, bảo vệ cũng theo nơi kế thừa, hoặc trở về Thường trực', () => {
    const planned = aStartedCase().given('bithu.phuong', 'plan-encouragement-and-protection', anEncouragementPlan())
    const bodies = [...new Set(holdersOf(planned, 'carry-out-task'))].flatMap((key) => (key.startsWith('body/') ? [key.slice(5)] : []))
    expect(bodies.length).toBeGreaterThan(0)
    const passedOn = bodies.reduce((told, body) => told.passedOn({ body }, gone, localDate('2023-03-01')), planned.passedOn({ committee: 'phuong' }, gone, localDate('2023-03-01')))
    expect(new Set(holdersOf(passedOn, 'carry-out-task'))).toEqual(new Set(['permanent-members/tinh']))
    expect(vacancies(passedOn.file).map(({ anewBy }) => anewBy)).toContain('plan-encouragement-and-protection')
  })
})
