import { describe, expect, test } from 'vitest'
import { aMeeting, anApprovedCase, aStartedCase, type ACase } from '../testing/index.ts'

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
