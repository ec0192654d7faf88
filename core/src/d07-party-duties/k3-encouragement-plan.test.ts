import { describe, expect, test } from 'vitest'
import { anApprovedCase, anEncouragementPlan, aStartedCase, DAYS } from '../testing/index.ts'

const planning = (data = anEncouragementPlan(), person = 'bithu.phuong') => aStartedCase().when(person).does('plan-encouragement-and-protection', data)
const inspecting = (findings: string, person = 'bithu.phuong') => aStartedCase().when(person).does('inspect', { of: 'plan', findings })

describe('Điều 7 khoản 3: kế hoạch khuyến khích và bảo vệ', () => {
  const planned = aStartedCase().given('vanphong.phuong', 'plan-encouragement-and-protection', anEncouragementPlan())

  test('Điều 7 khoản 3: mỗi việc là nghĩa vụ của cơ quan được giao, đến ngày mà kế hoạch đặt', () => {
    expect(planned.duty('carry-out-task')).toMatchObject({
      holder: { kind: 'body', body: 'ban.thamdinh.phuong' },
      due: { kind: 'policy', from: 'assignment' },
      clauses: [{ at: 'd7.k3' }],
    })
    const done = planned.given('thamdinh.phuong', 'report-plan-task', { task: 'task/1', result: 'Đã gặp gỡ, động viên.' })
    expect(done.duty('carry-out-task').end).toMatchObject({ how: 'discharged' })
    done.when('thamdinh.phuong').does('report-plan-task', { task: 'task/1', result: 'Lại.' }).hasVerdict('report-plan-task.by-responsible', 'refused')
  })

  test('Điều 7 khoản 3: kế hoạch mới thay kế hoạch cũ; việc cũ chưa làm thì hết', () => {
    const again = planned.given('bithu.phuong', 'plan-encouragement-and-protection', anEncouragementPlan({ drawnUpBy: undefined }))
    expect(again.duties().filter(({ what }) => what === 'carry-out-task').map(({ id, end }) => [id, end?.how])).toEqual([
      ['carry-out-task/task/1', 'lapsed'],
      ['carry-out-task/task/2', undefined],
    ])
    expect(again.file.implementation.plans.at(-1)?.drawnUpBy).toEqual({ kind: 'office', committee: 'phuong' })
  })

  test('kế hoạch phải có việc, có cơ quan, có ngày không ở trước', () => {
    planning(anEncouragementPlan({ tasks: [] })).isRefused([{ code: 'plan-encouragement.tasks', clauses: ['d7.k3'], data: {} }])
    planning(anEncouragementPlan({ drawnUpBy: 'ban.la' })).isRefused([{ code: 'plan-encouragement.bodies-known', data: { unknown: ['ban.la'] } }])
    planning(anEncouragementPlan({ tasks: [{ what: 'Động viên.', body: 'ban.thamdinh.phuong', dueOn: DAYS.dayBefore }] })).isRefused([
      { code: 'plan-encouragement.days', data: { on: DAYS.receipt } },
    ])
    planning(anEncouragementPlan(), 'canbo.phuong').hasVerdict('plan-encouragement.by-committee', 'refused')
    anApprovedCase().when('bithu.phuong').does('plan-encouragement-and-protection', anEncouragementPlan()).hasVerdict('plan-encouragement.stage', 'refused')
    planned.when('thamdinh.phuong').does('report-plan-task', { task: 'task/9', result: '' }).isRefused([
      { code: 'report-plan-task.task', data: { task: 'task/9', possible: ['task/1'] } },
      { code: 'report-plan-task.result', data: {} },
    ])
    anApprovedCase().when('thamdinh.phuong').does('report-plan-task', { task: 'task/1', result: 'Xong.' }).hasVerdict('report-plan-task.stage', 'refused')
  })

  test('Điều 7 khoản 4, Điều 7 khoản 3: kiểm tra phải có kết quả kiểm tra', () => {
    expect(inspecting('Đúng tiến độ.').isAccepted('Inspected').file.implementation.inspections).toMatchObject([{ of: 'plan', committee: 'phuong' }])
    inspecting('').isRefused([{ code: 'inspect.findings', clauses: ['d7.k4', 'd7.k3'], data: {} }])
    inspecting('Đúng.', 'canbo.phuong').hasVerdict('inspect.by-committee', 'refused')
    anApprovedCase().when('bithu.phuong').does('inspect', { of: 'plan', findings: 'Đúng.' }).hasVerdict('inspect.stage', 'refused')
  })
})
