import { describe, expect, test } from 'vitest'
import { aCase, aCompletion, aDifficulty, aLetter, aMeeting, anEncouragementPlan, anEvaluation, aProgressReport, aScope, DAYS, type ACase, type Beginning } from '../testing/index.ts'
import { addMonths, localDate } from '../time/index.ts'

const answered = (beginning: Beginning = {}, months?: number): ACase =>
  aCase(beginning)
    .submitted()
    .registered()
    .inAppraisal()
    .appraised()
    .beforeCollective()
    .deliberated('approved', { ...(months !== undefined && { reportEveryMonths: months }) })
    .answered()
const started = (beginning: Beginning = {}, months?: number): ACase => answered(beginning, months).given('canbo.phuong', 'start-implementation', {})
const inThreeMonths = localDate('2023-03-14')

describe('bắt đầu thực hiện', () => {
  test('được cho chủ trương và đã được trả lời thì người thực hiện bắt đầu', () => {
    expect(started().file).toMatchObject({ stage: 'in-implementation', implementation: { started: { on: DAYS.receipt } } })
  })

  test('không được cho chủ trương thì không có gì để bắt đầu', () => {
    aCase().submitted().registered().inAppraisal().appraised().beforeCollective().deliberated('refused').answered('refused')
      .when('canbo.phuong').does('start-implementation', {}).hasVerdict('start-implementation.approved', 'refused')
    aCase().submitted().when('canbo.phuong').does('start-implementation', {}).hasVerdict('start-implementation.stage', 'refused')
  })

  test('Điều 8 khoản 3: chỉ người thực hiện theo chủ trương, dù không đề xuất', () => {
    answered().when('canbo2.phuong').does('start-implementation', {}).isRefused([
      { code: 'implementation.by-implementer', clauses: ['d8.k3'], data: { whoMay: ['person/canbo.phuong'] } },
    ])
    const other = aCase().submitted().registered().inAppraisal().appraised().beforeCollective().deliberated('approved', { implementers: ['canbo2.phuong'] }).answered()
    other.when('canbo2.phuong').does('start-implementation', {}).isAccepted('ImplementationStarted')
  })
})

describe('Điều 8 khoản 3: báo cáo quá trình thực hiện', () => {
  test('Điều 8 khoản 3: kỳ báo cáo theo chủ trương, không ghi thì ba tháng theo quy định nội bộ', () => {
    expect(started().duty('report-progress')).toMatchObject({
      holder: { kind: 'person', person: 'canbo.phuong' },
      due: { date: inThreeMonths, kind: 'policy', from: 'progress.months-between-reports' },
      clauses: [{ at: 'd8.k3' }],
      end: null,
    })
    expect(started({}, 6).duty('report-progress').due.date).toBe('2023-06-14')
  })

  test('Điều 8 khoản 3: ngày đến hạn rơi vào ngày nghỉ thì sang ngày làm việc kế tiếp', () => {
    // 14/01/2023 is a Saturday; the Monday after is worked.
    expect(started({}, 1).duty('report-progress').due.date).toBe('2023-01-16')
  })

  test('Điều 8 khoản 3: báo cáo xong thì kỳ sau mới đến; báo cáo trễ nhiều kỳ thì chỉ nợ kỳ kế tiếp', () => {
    const reported = started().on(localDate('2023-03-10')).given('canbo.phuong', 'report-progress', aProgressReport())
    expect(reported.duties().filter(({ what }) => what === 'report-progress').map(({ due, end }) => [due.date, end?.how])).toEqual([
      [inThreeMonths, 'discharged'],
      ['2023-06-14', undefined],
    ])
    const late = started().on(localDate('2023-10-02')).given('canbo.phuong', 'report-progress', aProgressReport())
    expect(late.duty('report-progress').due.date).toBe('2023-12-14')
  })

  test('Điều 8 khoản 3: một người thực hiện báo cáo là báo cáo cho cả nhóm', () => {
    const two = answered().given('canbo.phuong', 'start-implementation', {}).given('bithu.phuong', 'change-implementers', { implementers: ['canbo.phuong', 'canbo2.phuong'], reason: 'Tăng cường.' })
    const reported = two.given('canbo2.phuong', 'report-progress', aProgressReport({ risks: 'Chậm giao mặt bằng.' }))
    expect(reported.file.implementation.progress).toMatchObject([{ person: 'canbo2.phuong', risks: 'Chậm giao mặt bằng.' }])
    expect(reported.duties().filter(({ what, end }) => what === 'report-progress' && end !== null)).toHaveLength(2)
  })

  test('Điều 8 khoản 3: báo cáo phải đầy đủ', () => {
    started().when('canbo.phuong').does('report-progress', aProgressReport({ done: '', results: '' })).isRefused([
      { code: 'report-progress.done', clauses: ['d8.k3'], data: {} },
      { code: 'report-progress.results', clauses: ['d8.k3'], data: {} },
    ])
    answered().when('canbo.phuong').does('report-progress', aProgressReport()).isRefused([
      { code: 'report-progress.stage', data: { stage: 'answered', possibleAt: ['in-implementation'] } },
    ])
  })

  test('Điều 8 khoản 3: chưa được trả lời thì chưa ai phải báo cáo; hoàn thành rồi thì thôi', () => {
    const decided = aCase().submitted().registered().inAppraisal().appraised().beforeCollective().deliberated()
    expect(decided.duties().map(({ what }) => what)).not.toContain('report-progress')
    expect(started().given('canbo.phuong', 'complete', aCompletion()).duty('report-progress').end).toMatchObject({ how: 'lapsed' })
  })

  test('Điều 8 khoản 3: tháng được đếm theo lịch, ngắn thì lấy ngày cuối tháng', () => {
    expect(addMonths(localDate('2023-11-30'), 3)).toBe('2024-02-29')
  })
})

describe('Điều 8 khoản 4 và Điều 7 khoản 4: khó khăn, vướng mắc', () => {
  const raised = started().given('canbo.phuong', 'raise-difficulty', aDifficulty())

  test('Điều 7 khoản 4: nêu khó khăn là nghĩa vụ tháo gỡ của cấp ủy quản lý, 10 ngày làm việc theo quy định nội bộ', () => {
    expect(raised.duty('resolve-difficulty')).toMatchObject({
      holder: { kind: 'permanent-members', committee: 'phuong' },
      due: { date: DAYS.day10, kind: 'policy', from: 'difficulty.working-days' },
      clauses: [{ at: 'd7.k4', quote: 'kịp thời tháo gỡ khó khăn, vướng mắc hoặc có quy định phù hợp' }],
    })
  })

  test('cấp đã cho chủ trương làm trước, nếu cấp ủy đặt như vậy', () => {
    const above = aCase({ policy: { 'implementation.managing-committee-acts-first': false } })
      .submitted().registered().forwardedTo('tinh').registered()
      .given('bithu.tinh', 'assign-appraisal', { lead: { body: 'ban.thamdinh.tinh' }, coordinating: [] })
      .appraised().beforeCollective().deliberated().answered()
      .given('canbo.phuong', 'start-implementation', {})
      .given('canbo.phuong', 'request-support', aDifficulty())
    expect(above.duty('resolve-difficulty').holder).toEqual({ kind: 'permanent-members', committee: 'tinh' })
  })

  test('Điều 7 khoản 4: tháo gỡ, hỗ trợ hoặc có quy định phù hợp thì xong, mỗi việc một lần', () => {
    const both = raised.given('canbo.phuong', 'request-support', aDifficulty({ what: 'Cần thêm người.' }))
    const one = both.given('phobithu.phuong', 'resolve-difficulty', { of: 'difficulty/2', how: 'supported', text: 'Đã cử thêm một cán bộ.' })
    expect(one.file.implementation.difficulties.map(({ id, kind, resolved }) => [id, kind, resolved?.how])).toEqual([
      ['difficulty/1', 'difficulty', undefined],
      ['difficulty/2', 'support', 'supported'],
    ])
    one.when('bithu.phuong').does('resolve-difficulty', { of: 'difficulty/2', how: 'removed', text: '' }).isRefused([
      { code: 'resolve-difficulty.of', data: { of: 'difficulty/2', possible: ['difficulty/1'] } },
      { code: 'resolve-difficulty.text', clauses: ['d7.k4'], data: {} },
    ])
    expect(one.duties().filter(({ what }) => what === 'resolve-difficulty').map(({ end }) => end?.how)).toEqual([undefined, 'discharged'])
  })

  test('không có gì đang vướng thì không có gì để tháo gỡ; văn phòng không tháo gỡ thay', () => {
    started().when('bithu.phuong').does('resolve-difficulty', { of: 'difficulty/1', how: 'removed', text: 'Xong.' }).isRefused([
      { code: 'resolve-difficulty.something-open', clauses: ['d7.k4'], data: { stage: 'in-implementation' } },
    ])
    raised.when('vanphong.phuong').does('resolve-difficulty', { of: 'difficulty/1', how: 'removed', text: 'Xong.' }).hasVerdict('resolve-difficulty.by-permanent-members', 'refused')
  })

  test('Điều 8 khoản 4: phải nói vướng gì, kiến nghị gì, và chỉ khi đang thực hiện', () => {
    for (const act of ['raise-difficulty', 'request-support'] as const) {
      started().when('canbo.phuong').does(act, aDifficulty({ what: '', proposal: ' ' })).isRefused([
        { code: `${act}.what`, clauses: ['d8.k4'], data: {} },
        { code: `${act}.proposal`, clauses: ['d8.k4'], data: {} },
      ])
      answered().when('canbo.phuong').does(act, aDifficulty()).hasVerdict(`${act}.stage`, 'refused')
    }
  })
})

describe('Điều 7 khoản 3: kế hoạch khuyến khích và bảo vệ', () => {
  const planned = started().given('vanphong.phuong', 'plan-encouragement-and-protection', anEncouragementPlan())

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
    const planning = (data = anEncouragementPlan(), person = 'bithu.phuong') => started().when(person).does('plan-encouragement-and-protection', data)
    planning(anEncouragementPlan({ tasks: [] })).isRefused([{ code: 'plan-encouragement.tasks', clauses: ['d7.k3'], data: {} }])
    planning(anEncouragementPlan({ drawnUpBy: 'ban.la' })).isRefused([{ code: 'plan-encouragement.bodies-known', data: { unknown: ['ban.la'] } }])
    planning(anEncouragementPlan({ tasks: [{ what: 'Động viên.', body: 'ban.thamdinh.phuong', dueOn: DAYS.dayBefore }] })).isRefused([
      { code: 'plan-encouragement.days', data: { on: DAYS.receipt } },
    ])
    planning(anEncouragementPlan(), 'canbo.phuong').hasVerdict('plan-encouragement.by-committee', 'refused')
    answered().when('bithu.phuong').does('plan-encouragement-and-protection', anEncouragementPlan()).hasVerdict('plan-encouragement.stage', 'refused')
    planned.when('thamdinh.phuong').does('report-plan-task', { task: 'task/9', result: '' }).isRefused([
      { code: 'report-plan-task.task', data: { task: 'task/9', possible: ['task/1'] } },
      { code: 'report-plan-task.result', data: {} },
    ])
    answered().when('thamdinh.phuong').does('report-plan-task', { task: 'task/1', result: 'Xong.' }).hasVerdict('report-plan-task.stage', 'refused')
  })

  test('Điều 7 khoản 4, Điều 7 khoản 3: kiểm tra phải có kết quả kiểm tra', () => {
    const inspecting = (findings: string, person = 'bithu.phuong') => started().when(person).does('inspect', { of: 'plan', findings })
    expect(inspecting('Đúng tiến độ.').isAccepted('Inspected').file.implementation.inspections).toMatchObject([{ of: 'plan', committee: 'phuong' }])
    inspecting('').isRefused([{ code: 'inspect.findings', clauses: ['d7.k4', 'd7.k3'], data: {} }])
    inspecting('Đúng.', 'canbo.phuong').hasVerdict('inspect.by-committee', 'refused')
    answered().when('bithu.phuong').does('inspect', { of: 'plan', findings: 'Đúng.' }).hasVerdict('inspect.stage', 'refused')
  })
})

describe('thay người, dừng thực hiện', () => {
  test('thay người thực hiện thì người cũ vẫn còn trong hồ sơ', () => {
    const changed = started().given('bithu.phuong', 'change-implementers', { implementers: ['canbo2.phuong'], reason: 'Chuyển công tác.' })
    expect(changed.file.approval?.implementers).toEqual(['canbo2.phuong'])
    expect(changed.events.at(-1)).toMatchObject({ type: 'ImplementersChanged', data: { before: ['canbo.phuong'] } })
  })

  test('thay người phải đổi thật, có người thật, có lý do', () => {
    const changing = (implementers: readonly string[], reason = 'Chuyển công tác.', person = 'bithu.phuong') =>
      started().when(person).does('change-implementers', { implementers, reason })
    changing([]).hasVerdict('change-implementers.people', 'refused')
    changing(['nguoila']).isRefused([{ code: 'change-implementers.people', data: { unknown: ['nguoila'] } }])
    changing(['canbo.phuong'], '').isRefused([
      { code: 'change-implementers.changed', data: {} },
      { code: 'change-implementers.reason', data: {} },
    ])
    changing(['canbo2.phuong'], 'Lý do', 'vanphong.phuong').hasVerdict('change-implementers.by-permanent-members', 'refused')
    answered().when('bithu.phuong').does('change-implementers', { implementers: ['canbo2.phuong'], reason: 'x' }).hasVerdict('change-implementers.stage', 'refused')
  })

  const stopping = (from: ACase, reasons = 'Điều kiện đã thay đổi.', person = 'vanphong.phuong') =>
    from.when(person).does('stop-implementation', { meeting: aMeeting(), reasons })

  test('chỉ tập thể đã cho chủ trương dừng được, có lý do; dừng rồi thì không còn nợ báo cáo', () => {
    const stopped = stopping(started()).isAccepted('ImplementationStopped')
    expect(stopped.file.stage).toBe('stopped')
    expect(stopped.duty('report-progress').end).toMatchObject({ how: 'lapsed' })
    stopping(started(), '').isRefused([{ code: 'stop-implementation.reasons', policy: 'implementation.approving-collective-may-stop', data: {} }])
    stopping(started(), 'Lý do', 'canbo.phuong').hasVerdict('stop-implementation.by-approving-collective', 'refused')
    stopping(answered()).hasVerdict('stop-implementation.stage', 'refused')
  })

  test('cấp ủy bỏ quyền dừng thì không ai dừng được', () => {
    stopping(started({ policy: { 'implementation.approving-collective-may-stop': false } })).isRefused([
      { code: 'stop-implementation.may-be-stopped', policy: 'implementation.approving-collective-may-stop', data: {} },
    ])
  })
})

describe('Điều 8 khoản 2: hoàn thành', () => {
  const completing = (change: Parameters<typeof aCompletion>[0] = {}) => started().when('canbo.phuong').does('complete', aCompletion(change))

  test('Điều 8 khoản 2, Điều 8 khoản 3: từng kết quả dự kiến được đo, có minh chứng', () => {
    expect(completing().isAccepted('ImplementationCompleted').file.stage).toBe('completed')
    completing({ results: [] }).isRefused([{ code: 'complete.every-result-measured', clauses: ['d8.k2', 'd8.k3'], data: { missing: ['0'] } }])
    completing({ results: [{ expected: 0, achieved: 'part', evidence: ' ' }], summary: '' }).isRefused([
      { code: 'complete.evidence', clauses: ['d8.k2', 'd8.k3'], data: { without: ['0'] } },
      { code: 'complete.summary', clauses: ['d8.k2', 'd8.k3'], data: {} },
    ])
    answered().when('canbo.phuong').does('complete', aCompletion()).hasVerdict('complete.stage', 'refused')
  })
})

describe('Điều 5 khoản 2, đoạn cuối: tập thể đã cho chủ trương đánh giá kết quả', () => {
  const completed = (pilot: boolean, policy: Beginning['policy'] = {}): ACase =>
    aCase({ policy }).submitted().registered().inAppraisal().appraised().beforeCollective()
      .deliberated('approved', { scope: { ...aScope(), pilot } }).answered()
      .given('canbo.phuong', 'start-implementation', {})
      .given('canbo.phuong', 'complete', aCompletion())
  const evaluating = (from: ACase, change: Parameters<typeof anEvaluation>[0] = {}, person = 'vanphong.phuong') => from.when(person).does('evaluate-results', anEvaluation(change))

  test('có hiệu quả, hiệu quả một phần hoặc không, có lý do', () => {
    expect(evaluating(completed(false)).isAccepted('ResultsEvaluated').file).toMatchObject({ stage: 'evaluated', implementation: { evaluation: { verdict: 'effective', acceptedShortfall: false } } })
    evaluating(completed(false), { reasons: '' }).isRefused([{ code: 'evaluate-results.reasons', clauses: ['d5.k2.cuoi'], data: {} }])
    evaluating(completed(false), {}, 'canbo.phuong').hasVerdict('evaluate-results.by-meeting', 'refused')
    evaluating(started()).hasVerdict('evaluate-results.stage', 'refused')
  })

  test('Điều 3 khoản 4: thí điểm không đạt mục tiêu là kết quả được chấp nhận, không phải rủi ro, sai sót', () => {
    const shortfall = (from: ACase) => evaluating(from, { verdict: 'not' }).isAccepted().file.implementation.evaluation?.acceptedShortfall
    expect(shortfall(completed(true))).toBe(true)
    expect(shortfall(completed(false))).toBe(false)
    expect(shortfall(completed(true, { 'pilot.shortfall-is-no-incident': false }))).toBe(false)
  })

  test('đánh giá xong thì lưu được hồ sơ; chưa đánh giá thì chưa', () => {
    const archive = { reason: 'Đã xong.' }
    answered().when('vanphong.phuong').does('archive', archive).isRefused([{ code: 'archive.nothing-owed', data: {} }])
    evaluating(completed(false)).isAccepted().when('vanphong.phuong').does('archive', archive).isAccepted('CaseArchived')
  })

  test('cấp ủy bên ngoài đã cho chủ trương thì văn phòng nhập đánh giá theo văn bản', () => {
    const document = { number: '12-CV/TW', date: DAYS.receipt }
    const outside = aCase().submitted().registered().forwardedTo('tinh').registered()
      .given('vanphong.phuong', 'issue-reply', { kind: 'beyond-competence', letter: aLetter() })
      .forwardedTo('trunguong')
      .given('vanphong.tinh', 'record-external', { act: 'issue-reply', document, data: { kind: 'approved' } })
      .given('canbo.phuong', 'start-implementation', {})
    const evaluation = { act: 'evaluate-results', document, data: { verdict: 'effective', reasons: 'Theo văn bản.' } } as const
    outside.when('vanphong.tinh').does('record-external', evaluation).hasVerdict('record-external.stage', 'refused')
    const done = outside.given('canbo.phuong', 'complete', aCompletion())
    expect(done.given('vanphong.tinh', 'record-external', evaluation).file).toMatchObject({ stage: 'evaluated', implementation: { evaluation: { committee: 'trunguong', meeting: null } } })
    done.when('vanphong.tinh').does('record-external', { ...evaluation, data: { verdict: 'not', reasons: '' } }).isRefused([{ code: 'record-external.evaluation-reasons', data: {} }])
    done.when('vanphong.tinh').does('record-external', { act: 'issue-reply', document, data: { kind: 'approved' } }).isRefused([
      { code: 'record-external.act-fits-stage', data: { stage: 'completed' } },
    ])
  })
})
