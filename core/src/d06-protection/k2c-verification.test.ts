import { describe, expect, test } from 'vitest'
import { aLetter, anApprovedCase, anIncident, anIncidentCase, aVerificationOrder, aVerifiedCase, DAYS, inVerification, theFindings, aPlan } from '../testing/index.ts'

const UP = { incident: 'incident/1', letter: aLetter() }
const reportedUp = () => anIncidentCase().given('vanphong.phuong', 'report-incident-to-superior', UP)

const directing = (change: Parameters<typeof aVerificationOrder>[0] = {}, person = 'bithu.tinh', from = reportedUp()) => from.when(person).does('direct-verification', aVerificationOrder(change))

describe('Điều 6 khoản 2 điểm c: báo cáo ngay lên cấp trên trực tiếp', () => {
  test('Điều 6 khoản 2 điểm c: tập thể đã cho chủ trương nợ báo cáo «ngay», 1 ngày làm việc theo quy định nội bộ, kể từ khi biết', () => {
    const learned = anApprovedCase().on(DAYS.day10).given('canbo.phuong', 'report-incident', anIncident())
    expect(learned.duty('report-incident-to-superior')).toMatchObject({
      holder: { kind: 'collective', committee: 'phuong' },
      since: DAYS.day10,
      due: { kind: 'policy', from: 'at-once.working-days' },
      clauses: [{ at: 'd6.k2.c' }],
      end: null,
    })
    const fromEvent = anApprovedCase({ policy: { 'incident.clock-from-knowledge': false } }).on(DAYS.day10).given('canbo.phuong', 'report-incident', anIncident())
    expect(fromEvent.duty('report-incident-to-superior').since).toBe(DAYS.receipt)
    const found = anApprovedCase().on(DAYS.day10).given('vanphong.phuong', 'report-incident', anIncident({ knownOn: DAYS.day2 }))
    expect(found.duty('report-incident-to-superior').since).toBe(DAYS.day2)
  })

  test('Điều 6 khoản 2 điểm c: báo cáo bằng văn bản thì xong, và cấp trên nợ việc thẩm tra, xác minh, kết luận trong 30 ngày làm việc theo quy định nội bộ', () => {
    const told = reportedUp()
    expect(told.duty('report-incident-to-superior').end).toMatchObject({ how: 'discharged' })
    expect(told.duty('verify-incident')).toMatchObject({
      holder: { kind: 'permanent-members', committee: 'tinh' },
      due: { date: DAYS.day30, kind: 'policy', from: 'verification.working-days' },
      clauses: [{ at: 'd6.k2.c' }],
    })
    expect(aVerifiedCase().duty('verify-incident').end).toMatchObject({ how: 'discharged' })
  })

  test('mỗi việc báo cáo một lần, do cấp đã cho chủ trương', () => {
    reportedUp().when('vanphong.phuong').does('report-incident-to-superior', UP).hasVerdict('report-incident-to-superior.incident', 'not-judged').isRefused([
      { code: 'report-incident-to-superior.something-open', data: {} },
    ])
    anIncidentCase().when('canbo.phuong').does('report-incident-to-superior', UP).isRefused([
      { code: 'report-incident-to-superior.by-collective', clauses: ['d6.k2.c'], data: { whoMay: ['permanent-members/phuong', 'office/phuong'] } },
    ])
    anIncidentCase().when('bithu.phuong').does('report-incident-to-superior', { ...UP, incident: 'incident/7' }).isRefused([
      { code: 'report-incident-to-superior.incident', data: { incident: 'incident/7', possible: ['incident/1'] } },
    ])
  })
})

describe('Điều 6 khoản 2 điểm c: cấp trên trực tiếp chỉ đạo thẩm tra, xác minh', () => {
  test('Điều 6 khoản 2 điểm c: nêu ai thẩm tra, cùng với ai; cấp đã cho chủ trương không tự chỉ đạo', () => {
    expect(directing().isAccepted('VerificationDirected').file.incidents[0]?.verification).toMatchObject({ lead: 'ban.ubkt.tinh', coordinating: ['ban.noichinh.tinh'], agencies: 'Thanh tra tỉnh' })
    expect(directing({ agencies: ' ', verifiers: undefined }).isAccepted().file.incidents[0]?.verification).toMatchObject({ agencies: null, verifiers: [] })
    directing({}, 'bithu.phuong').isRefused([{ code: 'direct-verification.by-superior', clauses: ['d6.k2.c'], data: { whoMay: ['permanent-members/tinh'] } }])
  })

  test('cơ quan, người được giao phải có trong danh mục; nội dung phải ghi', () => {
    directing({ lead: 'ban.la', verifiers: ['nguoila'], instructions: '' }).isRefused([
      { code: 'direct-verification.bodies-known', data: { unknown: ['ban.la'] } },
      { code: 'direct-verification.people-known', data: { unknown: ['nguoila'] } },
      { code: 'direct-verification.instructions', clauses: ['d6.k2.c'], data: {} },
    ])
    directing({ incident: 'incident/2' }).isRefused([{ code: 'direct-verification.incident', data: { incident: 'incident/2', possible: ['incident/1'] } }])
  })

  test('người đề xuất, người thực hiện không thẩm tra việc của chính mình, trừ khi cấp ủy đặt khác', () => {
    directing({ verifiers: ['canbo.phuong'] }).isRefused([{ code: 'direct-verification.not-their-own', policy: 'own-case.takes-no-part', data: { people: ['canbo.phuong'] } }])
    const open = anIncidentCase({ policy: { 'own-case.takes-no-part': false } })
    directing({ verifiers: ['canbo.phuong'] }, 'bithu.tinh', open).hasVerdict('direct-verification.not-their-own', 'not-judged').isAccepted()
  })

  test('biết là chỉ đạo được ngay, kể cả khi báo cáo chưa tới; chỉ đạo lại thì thay chỉ đạo cũ', () => {
    const early = directing({}, 'phobithu.tinh', anIncidentCase()).isAccepted()
    expect(early.given('bithu.tinh', 'direct-verification', aVerificationOrder({ lead: 'ban.noichinh.tinh' })).file.incidents[0]?.verification?.lead).toBe('ban.noichinh.tinh')
    const concluded = early.given('ubkt.tinh', 'conclude-verification', { incident: 'incident/1', ...theFindings(early.file) })
    const told = concluded.given('vanphong.phuong', 'report-incident-to-superior', UP)
    expect(told.duties().some(({ what }) => what === 'verify-incident')).toBe(false)
    directing({}, 'bithu.tinh', told).hasVerdict('direct-verification.incident', 'not-judged').hasVerdict('direct-verification.something-open', 'refused')
  })
})

describe('Điều 6 khoản 2 điểm c: kết luận thẩm tra, xác minh', () => {
  const before = inVerification()
  const concluding = (change: Parameters<typeof theFindings>[1] = {}, person = 'ubkt.tinh', from = before) =>
    from.when(person).does('conclude-verification', { incident: 'incident/1', ...theFindings(before.file, change) })

  test('Điều 6 khoản 1: từng điểm của phạm vi được cho chủ trương là trong hay ngoài, mỗi điểm đúng một lần, có lý do', () => {
    const concluded = concluding().isAccepted('VerificationConcluded').file.incidents[0]?.conclusion
    expect(concluded).toMatchObject({ committee: 'tinh', document: null })
    expect(concluded?.findings.points.map(({ point }) => point)).toEqual(['what', 'where', 'time', 'resources', 'implementers'])
    concluding({ points: [{ point: 'what', finding: 'inside', reasons: '' }, { point: 'khác', finding: 'outside', reasons: 'Ngoài.' }] }).isRefused([
      { code: 'conclude-verification.every-point', clauses: ['d6.k1'], data: { missing: ['where', 'time', 'resources', 'implementers'], unknown: ['khác'], without: ['what'] } },
    ])
  })

  test('Điều 3 khoản 4, Điều 6 khoản 2 điểm b, Điều 7 khoản 6: mọi kết luận đều có lý do, về từng cán bộ một', () => {
    const finding = { finding: 'found', reasons: ' ' } as const
    concluding({
      occurred: finding,
      asApproved: finding,
      motives: [],
      nature: '',
      extent: '',
      cause: { kind: 'both', reasons: '' },
      seriousConsequence: finding,
      cases: [],
    }).isRefused([
      { code: 'conclude-verification.occurred', clauses: ['d6.k1'], data: {} },
      { code: 'conclude-verification.as-approved', clauses: ['d3.k4'], data: {} },
      { code: 'conclude-verification.every-motive', clauses: ['d6.k2.b'], data: { missing: ['canbo.phuong'], unknown: [], without: [] } },
      { code: 'conclude-verification.nature', clauses: ['d7.k6'], data: {} },
      { code: 'conclude-verification.extent', clauses: ['d7.k6'], data: {} },
      { code: 'conclude-verification.cause', clauses: ['d7.k6'], data: {} },
      { code: 'conclude-verification.consequence', clauses: ['d7.k6'], data: {} },
      { code: 'conclude-verification.every-case', clauses: ['d6.k1'], data: { missing: ['d6.k1.g1', 'd6.k1.g2', 'd6.k1.g3', 'd6.k1.g4'], unknown: [], without: [] } },
    ])
  })

  test('do cơ quan được giao hoặc Thường trực cấp trên ghi; không do cấp đã cho chủ trương', () => {
    concluding({}, 'phobithu.tinh').isAccepted()
    concluding({}, 'bithu.phuong').isRefused([
      { code: 'conclude-verification.by-verifiers', clauses: ['d6.k2.c'], data: { whoMay: ['body/ban.ubkt.tinh', 'permanent-members/tinh'] } },
    ])
  })

  test('chưa chỉ đạo thì chưa có ai để kết luận; việc nào thì nêu việc ấy; người trong cuộc không kết luận', () => {
    concluding({}, 'bithu.tinh', reportedUp()).isRefused([{ code: 'conclude-verification.directed', data: {} }])
    before.when('ubkt.tinh').does('conclude-verification', { incident: 'incident/3', ...theFindings(before.file, { motives: [] }) }).isRefused([
      { code: 'conclude-verification.incident', data: { incident: 'incident/3', possible: ['incident/1'] } },
    ])
    const own = inVerification({ plan: aPlan({ implementers: ['canbo.phuong', 'phobithu.tinh'] }) })
    concluding({}, 'phobithu.tinh', own).hasVerdict('own-case.no-part', 'refused')
  })

  test('Điều 3 khoản 4: kết luận rồi thì cấp cho chủ trương nợ việc xem xét bảo vệ; kết luận không quyết định gì', () => {
    const concluded = aVerifiedCase()
    expect(concluded.file.incidents[0]?.decision).toBeNull()
    expect(concluded.duty('decide-protection')).toMatchObject({
      holder: { kind: 'collective', committee: 'phuong' },
      due: { kind: 'policy', from: 'protection-decision.working-days' },
      clauses: [{ at: 'd3.k4' }, { at: 'd7.k6' }],
      end: null,
    })
  })
})
