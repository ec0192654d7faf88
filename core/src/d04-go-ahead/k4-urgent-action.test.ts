import { describe, expect, test } from 'vitest'
import { aCase, aConclusion, aLetter, aMeeting, anUrgentAct, anUrgentCase, anUrgentReport, aWrittenAccount, DAYS } from '../testing/index.ts'

const told = anUrgentCase().given('canbo.phuong', 'report-urgent', anUrgentReport())
const alone = anUrgentCase().given('canbo.phuong', 'act-urgently', anUrgentAct())
const accounted = alone.given('canbo.phuong', 'report-urgent-in-writing', aWrittenAccount())

const reportTo = (to: string) => anUrgentCase().when('canbo.phuong').does('report-urgent', anUrgentReport({ to }))
const directedUnder = (on: boolean) =>
  anUrgentCase({ policy: { 'urgent.written-report-after-direction': on } })
    .given('canbo.phuong', 'report-urgent', anUrgentReport())
    .given('bithu.phuong', 'direct-urgent', { direction: 'Cho gia cố ngay.', form: 'in-person' })
const concluding = (data = aConclusion(), from = accounted) => from.when('vanphong.phuong').does('conclude-urgent', data)
const directing = (direction: string) => told.when('bithu.phuong').does('direct-urgent', { direction, form: 'phone' })

describe('Điều 4 khoản 4: báo cáo người đứng đầu hoặc cấp trên bằng hình thức phù hợp', () => {
  test('Điều 4 khoản 4: báo cáo bằng điện thoại thì thành hồ sơ, người đứng đầu được báo cáo thấy ngay', () => {
    expect(told.file).toMatchObject({ kind: 'urgent-action', stage: 'urgency-reported', managingCommittee: 'phuong' })
    expect(told.file.urgent?.reports).toMatchObject([{ to: 'phuong', form: 'phone', time: '03:10' }])
  })

  test('Điều 4 khoản 4: có thể báo cáo bất kỳ cấp trên nào, không báo cáo cấp dưới', () => {
    reportTo('tinh').isAccepted('UrgencyReported')
    reportTo('coso').isRefused([{ code: 'report-urgent.to-head-or-above', clauses: ['d4.k4'], data: { to: 'coso', possible: ['phuong', 'tinh', 'trunguong'] } }])
  })

  test('Điều 4 khoản 4: người đứng đầu không báo cáo chính mình mà báo cáo cấp trên', () => {
    anUrgentCase({ proposer: 'bithu.phuong' })
      .when('bithu.phuong')
      .does('report-urgent', anUrgentReport({ to: 'phuong' }))
      .isRefused([{ code: 'report-urgent.to-head-or-above', clauses: ['d4.k4'], data: { to: 'phuong', possible: ['tinh', 'trunguong'] } }])
  })

  test('Điều 4 khoản 4: không ai báo cáo thay người chủ trì xử lý', () => {
    anUrgentCase()
      .when('vanphong.phuong')
      .does('report-urgent', anUrgentReport())
      .isRefused([{ code: 'urgent-action.by-the-cadre', clauses: ['d4.k4'], data: { whoMay: ['person/canbo.phuong'] } }])
  })

  test('Điều 4 khoản 4: phải nói tình huống gì và vì sao không kịp lập kế hoạch', () => {
    anUrgentCase()
      .when('canbo.phuong')
      .does('report-urgent', anUrgentReport({ situation: ' ', whyNoTimeToPlan: '' }))
      .isRefused([
        { code: 'urgent-action.situation', clauses: ['d4.k4'], data: {} },
        { code: 'urgent-action.why-no-time', clauses: ['d4.k4'], data: {} },
      ])
  })

  test('người được báo cáo phải chỉ đạo ngay, theo quy định nội bộ; chỉ đạo thì xong', () => {
    expect(told.duty('answer-urgent-report')).toMatchObject({ holder: { kind: 'head', committee: 'phuong' }, due: { date: DAYS.day1, kind: 'policy', from: 'at-once.working-days' }, clauses: [], end: null })
    const directed = told.given('bithu.phuong', 'direct-urgent', { direction: 'Cho gia cố ngay.', form: 'phone' })
    expect(directed.file.stage).toBe('urgency-directed')
    expect(directed.duty('answer-urgent-report').end).toMatchObject({ how: 'discharged' })
  })

  test('chỉ người đứng đầu nơi được báo cáo mới chỉ đạo trong hồ sơ này', () => {
    told
      .when('bithu.tinh')
      .does('direct-urgent', { direction: 'Cho gia cố ngay.', form: 'phone' })
      .isRefused([{ code: 'direct-urgent.by-head-told', data: { whoMay: ['head/phuong'] } }])
  })

  test('Điều 4 khoản 4: cấp trên im lặng thì báo cáo cấp khác, nghĩa vụ cũ hết khi có chỉ đạo', () => {
    const twice = told.given('canbo.phuong', 'report-urgent', anUrgentReport({ to: 'tinh' }))
    const directed = twice.given('bithu.tinh', 'direct-urgent', { direction: 'Cho gia cố ngay.', form: 'message' })
    expect(directed.duties().filter(({ what }) => what === 'answer-urgent-report').map(({ holder, end }) => [holder, end?.how])).toEqual([
      [{ kind: 'head', committee: 'phuong' }, 'lapsed'],
      [{ kind: 'head', committee: 'tinh' }, 'discharged'],
    ])
  })
})

describe('Điều 4 khoản 4: không thể báo cáo thì được phép quyết định', () => {
  test('Điều 4 khoản 4: ghi được việc tự quyết định, vì sao không thể báo cáo', () => {
    expect(alone.file).toMatchObject({ stage: 'acted-urgently', urgent: { actedAlone: { whyReportingImpossible: anUrgentAct().whyReportingImpossible } } })
  })

  test('Điều 4 khoản 4: đã báo cáo mà chưa được trả lời không phải là không thể báo cáo', () => {
    told
      .when('canbo.phuong')
      .does('act-urgently', anUrgentAct())
      .isRefused([{ code: 'act-urgently.nothing-reported', clauses: ['d4.k4'], data: { stage: 'urgency-reported', possibleAt: ['draft'] } }])
  })

  test('Điều 4 khoản 4: phải nói vì sao không thể báo cáo, ai giao việc, đã quyết định và làm gì', () => {
    anUrgentCase()
      .when('canbo.phuong')
      .does('act-urgently', anUrgentAct({ whyReportingImpossible: '', responsibility: '', decided: '', done: '' }))
      .isRefused(['responsibility', 'why-reporting-impossible', 'decided', 'done'].map((what) => ({ code: `act-urgently.${what}`, clauses: ['d4.k4' as const], data: {} })))
  })

  test('Điều 4 khoản 4: phải báo cáo bằng văn bản ngay khi có điều kiện; 3 ngày làm việc là quy định nội bộ', () => {
    expect(alone.duty('report-urgent-in-writing')).toMatchObject({
      holder: { kind: 'person', person: 'canbo.phuong' },
      due: { kind: 'policy', from: 'urgent.written-report.working-days' },
      clauses: [{ at: 'd4.k4', quote: 'phải báo cáo cấp ủy, tổ chức đảng trực tiếp bằng văn bản ngay khi có điều kiện' }],
      end: null,
    })
    expect(accounted.duty('report-urgent-in-writing').end).toMatchObject({ how: 'discharged' })
  })

  test('sau khi được chỉ đạo, báo cáo bằng văn bản là quy định nội bộ: tắt đi thì không còn nợ', () => {
    expect(directedUnder(true).duties().map(({ what }) => what)).toContain('report-urgent-in-writing')
    expect(directedUnder(false).duties().map(({ what }) => what)).not.toContain('report-urgent-in-writing')
  })
})

describe('Điều 4 khoản 4: tập thể lãnh đạo thảo luận, đánh giá, kết luận', () => {

  test('Điều 4 khoản 4: công nhận toàn bộ thì phạm vi được công nhận, theo quy định nội bộ, tính như phạm vi được cho chủ trương', () => {
    const { file } = concluding().isAccepted('UrgentActionConcluded')
    expect(file.stage).toBe('urgency-concluded')
    expect(file.approval).toMatchObject({ by: 'urgent-conclusion', committee: 'phuong', implementers: ['canbo.phuong'], planVersion: 0 })
  })

  test('cấp ủy không coi như vậy thì không có chủ trương nào, kết luận vẫn còn đó', () => {
    const strict = anUrgentCase({ policy: { 'urgent.recognised-counts-as-scope': false } })
      .given('canbo.phuong', 'act-urgently', anUrgentAct())
      .given('canbo.phuong', 'report-urgent-in-writing', aWrittenAccount())
    const { file } = concluding(aConclusion('full', { scope: undefined }), strict).isAccepted()
    expect(file).toMatchObject({ approval: null, urgent: { conclusion: { recognised: 'full', countsAsScope: false } } })
  })

  test('không công nhận thì không có phạm vi nào', () => {
    expect(concluding(aConclusion('none')).isAccepted().file).toMatchObject({ approval: null, urgent: { conclusion: { recognised: 'none', scope: null } } })
  })

  test('Điều 4 khoản 4: kết luận sau báo cáo bằng văn bản; 20 ngày làm việc là quy định nội bộ', () => {
    concluding(aConclusion(), alone).isRefused([{ code: 'conclude-urgent.after-written-report', clauses: ['d4.k4'], data: { stage: 'acted-urgently', possibleAt: ['urgency-accounted'] } }])
    expect(accounted.duty('conclude-urgent')).toMatchObject({ holder: { kind: 'collective', committee: 'phuong' }, due: { date: DAYS.day20, kind: 'policy', from: 'urgent.conclusion.working-days' } })
  })

  test('quá nửa tổng số thành viên đồng ý mới là kết luận của tập thể, theo quy định nội bộ', () => {
    concluding(aConclusion('full', { meeting: aMeeting({ for: 2, against: 3, other: 0 }) })).isRefused([
      { code: 'meeting.conclusion-carried', policy: 'votes.outcome-must-be-carried', data: { for: 2, total: 5 } },
    ])
  })

  test('theo quy định nội bộ, kết luận được gửi cán bộ bằng văn bản', () => {
    concluding(aConclusion('full', { letter: undefined })).isRefused([{ code: 'conclude-urgent.told-in-writing', policy: 'urgent.conclusion-told-in-writing', data: {} }])
    concluding(aConclusion('full', { letter: aLetter({ number: '' }) })).isRefused([{ code: 'letter.written', data: {} }])
  })

  test('cán bộ không bỏ phiếu về việc của mình', () => {
    const own = anUrgentCase({ proposer: 'bithu.phuong' })
      .given('bithu.phuong', 'act-urgently', anUrgentAct())
      .given('bithu.phuong', 'report-urgent-in-writing', aWrittenAccount())
    concluding(aConclusion(), own).isRefused([{ code: 'meeting.recused-do-not-vote', policy: 'own-case.takes-no-part', data: { people: ['bithu.phuong'] } }])
  })
})

describe('Điều 4 khoản 4: những chỗ thiếu khác', () => {

  test('chỉ đạo phải có nội dung, và chỉ khi còn chờ chỉ đạo', () => {
    directing('').isRefused([{ code: 'direct-urgent.direction', data: {} }])
    directing('Cho gia cố.')
      .isAccepted()
      .when('bithu.phuong')
      .does('direct-urgent', { direction: 'Thêm.', form: 'phone' })
      .isRefused([{ code: 'direct-urgent.stage', data: { stage: 'urgency-directed', possibleAt: ['urgency-reported'] } }])
  })

  test('Điều 4 khoản 4: báo cáo bằng văn bản phải kể đủ diễn biến và kết quả, một lần', () => {
    alone
      .when('canbo.phuong')
      .does('report-urgent-in-writing', { account: '', results: '' })
      .isRefused(['account', 'results'].map((what) => ({ code: `report-urgent-in-writing.${what}`, clauses: ['d4.k4' as const], data: {} })))
    accounted.when('canbo.phuong').does('report-urgent-in-writing', aWrittenAccount()).hasVerdict('report-urgent-in-writing.stage', 'refused')
    accounted.when('canbo.phuong').does('report-urgent', anUrgentReport()).hasVerdict('report-urgent.stage', 'refused')
  })

  test('Điều 4 khoản 4: kết luận của tập thể do thường trực hoặc văn phòng nhập, có đánh giá và phạm vi', () => {
    accounted.when('uyvien.phuong').does('conclude-urgent', aConclusion()).hasVerdict('conclude-urgent.by-meeting', 'refused')
    accounted.when('vanphong.phuong').does('conclude-urgent', aConclusion('part', { evaluation: '', scope: undefined })).isRefused([
      { code: 'conclude-urgent.evaluation', clauses: ['d4.k4'], data: {} },
      { code: 'conclude-urgent.scope', policy: 'urgent.recognised-counts-as-scope', data: {} },
    ])
  })

  test('cuộc họp không trước báo cáo bằng văn bản và không sau ngày nhập', () => {
    const late = accounted.on(DAYS.day2)
    for (const heldOn of [DAYS.dayBefore, DAYS.day10])
      late.when('vanphong.phuong').does('conclude-urgent', aConclusion('full', { meeting: aMeeting({ heldOn }) })).hasVerdict('meeting.held-in-time', 'refused')
  })

  test('cấp ủy không đặt những yêu cầu này thì không xét', () => {
    const loose = anUrgentCase({ policy: { 'votes.outcome-must-be-carried': false, 'urgent.conclusion-told-in-writing': false } })
      .given('canbo.phuong', 'act-urgently', anUrgentAct())
      .given('canbo.phuong', 'report-urgent-in-writing', aWrittenAccount())
    loose
      .when('vanphong.phuong')
      .does('conclude-urgent', aConclusion('full', { letter: undefined, meeting: aMeeting({ for: 1, against: 1, other: 0 }) }))
      .hasVerdict('meeting.conclusion-carried', 'not-judged')
      .hasVerdict('conclude-urgent.told-in-writing', 'not-judged')
      .isAccepted()
  })
})

test('hồ sơ xử lý cấp thiết không gửi như một kế hoạch, và ngược lại', () => {
  anUrgentCase().when('canbo.phuong').does('submit', {}).hasVerdict('submit.kind', 'refused')
  aCase().when('canbo.phuong').does('report-urgent', anUrgentReport()).hasVerdict('urgent-action.kind', 'refused')
})
