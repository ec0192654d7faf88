import { assert, constantFrom, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aCase, anAdministration, aLetter, DAYS, type ACase } from '../testing/index.ts'
import { addDays, localDate } from '../time/index.ts'
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
