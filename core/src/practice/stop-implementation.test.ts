import { describe, expect, test } from 'vitest'
import { proposingSide } from '../case/case-file.ts'
import { sights } from '../case/visibility.ts'
import { everImplementing, implementersOf } from '../d08-cadre/by-implementer.ts'
import { addDays, type LocalDate } from '../time/index.ts'
import { aMeeting, anApprovedCase, anIncident, aStartedCase, DAYS, type ACase } from '../testing/index.ts'

const stopping = (from: ACase, reasons = 'Điều kiện đã thay đổi.', person = 'vanphong.phuong') =>
  from.when(person).does('stop-implementation', { meeting: aMeeting(), reasons })
const changing = (implementers: readonly string[], reason = 'Chuyển công tác.', person = 'bithu.phuong') =>
  aStartedCase().when(person).does('change-implementers', { implementers, reason })

describe('thay người, dừng thực hiện', () => {
  test('thay người thực hiện thì người cũ vẫn còn trong hồ sơ', () => {
    const changed = aStartedCase().given('bithu.phuong', 'change-implementers', { implementers: ['canbo2.phuong'], reason: 'Chuyển công tác.' })
    expect(changed.file.approval?.implementers).toEqual(['canbo2.phuong'])
    expect(changed.events.at(-1)).toMatchObject({ type: 'ImplementersChanged', data: { before: ['canbo.phuong'] } })
  })

  test('người đã thôi vẫn xem được hồ sơ, vẫn không được xét việc của mình, được khuyến khích vì phần đã làm', () => {
    const joined = aStartedCase().given('bithu.phuong', 'change-implementers', { implementers: ['canbo.phuong', 'ubkt.tinh'], reason: 'Tăng cường.' })
    const left = joined.on(DAYS.day10).given('bithu.phuong', 'change-implementers', { implementers: ['canbo.phuong'], reason: 'Hết việc.' })
    expect(left.file.implementation.former).toEqual([{ person: 'ubkt.tinh', until: DAYS.day10 }])
    expect(everImplementing(left.file)).toEqual(['canbo.phuong', 'ubkt.tinh'])
    expect(proposingSide(left.file)).toContain('ubkt.tinh')
    expect(sights(left.file)).toContainEqual({ party: 'person/ubkt.tinh', why: 'proposer' })
    expect(implementersOf(left.file)).toEqual(['canbo.phuong'])
    const back = left.given('bithu.phuong', 'change-implementers', { implementers: ['ubkt.tinh'], reason: 'Đổi lại.' })
    expect(back.file.implementation.former).toEqual([{ person: 'canbo.phuong', until: DAYS.day10 }])
  })

  test('sai sót xảy ra khi ai còn thực hiện thì kể đến người ấy, xảy ra sau khi thôi thì không', () => {
    const left = aStartedCase().on(DAYS.day10).given('bithu.phuong', 'change-implementers', { implementers: ['canbo2.phuong'], reason: 'Chuyển công tác.' })
    const happened = (happenedOn: LocalDate) => left.on(addDays(DAYS.day10, 5)).given('vanphong.phuong', 'report-incident', anIncident({ happenedOn })).file.incidents[0]?.implementers
    expect(happened(DAYS.day10)).toEqual(['canbo2.phuong', 'canbo.phuong'])
    expect(happened(addDays(DAYS.day10, 1))).toEqual(['canbo2.phuong'])
  })

  test('thay người phải đổi thật, có người thật, có lý do', () => {
    changing([]).hasVerdict('change-implementers.people', 'refused')
    changing(['nguoila']).isRefused([{ code: 'change-implementers.people', data: { unknown: ['nguoila'] } }])
    changing(['canbo.phuong'], '').isRefused([
      { code: 'change-implementers.changed', data: {} },
      { code: 'change-implementers.reason', data: {} },
    ])
    changing(['canbo2.phuong'], 'Lý do', 'vanphong.phuong').hasVerdict('change-implementers.by-permanent-members', 'refused')
    anApprovedCase().when('bithu.phuong').does('change-implementers', { implementers: ['canbo2.phuong'], reason: 'x' }).hasVerdict('change-implementers.stage', 'refused')
  })


  test('chỉ tập thể đã cho chủ trương dừng được, có lý do; dừng rồi thì không còn nợ báo cáo', () => {
    const stopped = stopping(aStartedCase()).isAccepted('ImplementationStopped')
    expect(stopped.file.stage).toBe('stopped')
    expect(stopped.duty('report-progress').end).toMatchObject({ how: 'lapsed' })
    stopping(aStartedCase(), '').isRefused([{ code: 'stop-implementation.reasons', policy: 'implementation.approving-collective-may-stop', data: {} }])
    stopping(aStartedCase(), 'Lý do', 'canbo.phuong').hasVerdict('stop-implementation.by-approving-collective', 'refused')
    stopping(anApprovedCase()).hasVerdict('stop-implementation.stage', 'refused')
  })

  test('cấp ủy bỏ quyền dừng thì không ai dừng được', () => {
    stopping(aStartedCase({ policy: { 'implementation.approving-collective-may-stop': false } })).isRefused([
      { code: 'stop-implementation.may-be-stopped', policy: 'implementation.approving-collective-may-stop', data: {} },
    ])
  })
})
