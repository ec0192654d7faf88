import { describe, expect, test } from 'vitest'
import { aCase, aConclusion, anApprovedCase, anIncident, anIncidentCase, anUrgentAct, anUrgentCase, aScope, aStartedCase, aWrittenAccount, DAYS } from '../testing/index.ts'

const reporting = (change: Parameters<typeof anIncident>[0] = {}, person = 'canbo.phuong', from = anApprovedCase()) => from.when(person).does('report-incident', anIncident(change))

const concluded = (counts: boolean) =>
  anUrgentCase({ policy: { 'urgent.recognised-counts-as-scope': counts } })
    .given('canbo.phuong', 'act-urgently', anUrgentAct())
    .given('canbo.phuong', 'report-urgent-in-writing', aWrittenAccount())
    .given('vanphong.phuong', 'conclude-urgent', aConclusion())

describe('Điều 8 khoản 3: báo cáo rủi ro, sai sót', () => {
  test('Điều 8 khoản 3: người thực hiện báo cáo việc gì, khi nào, thiệt hại, phần nào của kế hoạch', () => {
    expect(reporting().isAccepted('IncidentReported').file.incidents).toMatchObject([
      { id: 'incident/1', kind: 'error', happenedOn: DAYS.receipt, knownOn: DAYS.receipt, asImplementer: true, committee: 'phuong', superior: 'tinh', implementers: ['canbo.phuong'] },
    ])
    reporting({ what: '', damage: ' ', part: '' }).isRefused([
      { code: 'report-incident.what', clauses: ['d8.k3'], data: {} },
      { code: 'report-incident.damage', clauses: ['d8.k3'], data: {} },
      { code: 'report-incident.part', clauses: ['d8.k3'], data: {} },
    ])
  })

  test('Điều 8 khoản 3: «kịp thời» là 3 ngày làm việc kể từ khi biết, theo quy định nội bộ; chậm thì hiện ra', () => {
    const late = anApprovedCase().on(DAYS.day10).given('canbo.phuong', 'report-incident', anIncident({ knownOn: DAYS.receipt }))
    expect(late.duty('report-incident')).toMatchObject({
      holder: { kind: 'person', person: 'canbo.phuong' },
      since: DAYS.receipt,
      due: { kind: 'policy', from: 'incident.report.working-days' },
      clauses: [{ at: 'd8.k3' }],
      end: { how: 'discharged', on: DAYS.day10 },
    })
  })

  test('Điều 7 khoản 4: cấp ủy tự phát hiện thì báo cáo được; người ngoài thì không', () => {
    const found = reporting({ where: undefined, resources: ' ', byWhom: undefined }, 'vanphong.phuong').isAccepted()
    expect(found.file.incidents[0]).toMatchObject({ asImplementer: false, person: 'vanphong.phuong', where: null, resources: null })
    expect(found.duties().some(({ what }) => what === 'report-incident')).toBe(false)
    reporting({}, 'canbo2.phuong').isRefused([
      {
        code: 'report-incident.by-implementer-or-committee',
        clauses: ['d8.k3', 'd7.k4'],
        data: { whoMay: ['person/canbo.phuong', 'permanent-members/phuong', 'office/phuong'] },
      },
    ])
  })

  test('Điều 6 khoản 2 điểm c: chỉ sau khi được cho chủ trương và đã được trả lời', () => {
    const before = aCase().submitted().registered().inAppraisal().appraised().beforeCollective()
    reporting({}, 'vanphong.phuong', before).hasVerdict('report-incident.after-reply', 'not-judged').isRefused([
      { code: 'report-incident.after-go-ahead', clauses: ['d6.k2.c'], data: { stage: 'before-collective' } },
    ])
    reporting({}, 'vanphong.phuong', before.deliberated()).isRefused([{ code: 'report-incident.after-reply', data: { stage: 'decided' } }])
  })

  test('Điều 4 khoản 4: việc cấp thiết được công nhận thì tính như được cho chủ trương, nếu cấp ủy đặt như vậy', () => {
    expect(reporting({}, 'canbo.phuong', concluded(true)).isAccepted().file.incidents[0]).toMatchObject({ approvedBy: 'urgent-conclusion', superior: 'tinh' })
    reporting({}, 'vanphong.phuong', concluded(false)).hasVerdict('report-incident.after-go-ahead', 'refused')
  })

  test('ngày xảy ra, ngày biết và ngày báo cáo phải theo thứ tự', () => {
    reporting({ happenedOn: DAYS.day1 }).isRefused([{ code: 'report-incident.days', data: { happenedOn: DAYS.day1, knownOn: DAYS.receipt, on: DAYS.receipt } }])
    reporting({ knownOn: DAYS.dayBefore }).isRefused([{ code: 'report-incident.days', data: { happenedOn: DAYS.receipt, knownOn: DAYS.dayBefore, on: DAYS.receipt } }])
  })

  test('Điều 3 khoản 4: thí điểm chỉ không đạt mục tiêu thì không phải rủi ro, sai sót; ngoài thí điểm thì báo cáo được', () => {
    reporting({ kind: 'shortfall' }).isRefused([{ code: 'report-incident.shortfall-of-pilot', policy: 'pilot.shortfall-is-no-incident', data: {} }])
    reporting({ kind: 'risk' }).isAccepted()
    reporting({ kind: 'shortfall' }, 'canbo.phuong', anApprovedCase({ policy: { 'pilot.shortfall-is-no-incident': false } })).isAccepted()
    const noPilot = aCase().submitted().registered().inAppraisal().appraised().beforeCollective().deliberated('approved', { scope: aScope({ pilot: false }) }).answered()
    reporting({ kind: 'shortfall' }, 'canbo.phuong', noPilot).hasVerdict('report-incident.shortfall-of-pilot', 'not-judged').isAccepted()
  })

  test('báo cáo rủi ro, sai sót không làm hồ sơ chuyển bước', () => {
    expect(anIncidentCase().file.stage).toBe('answered')
    expect(aStartedCase().given('canbo.phuong', 'report-incident', anIncident()).file.stage).toBe('in-implementation')
  })
})
