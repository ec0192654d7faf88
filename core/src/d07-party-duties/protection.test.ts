import { describe, expect, test } from 'vitest'
import { sights } from '../case/visibility.ts'
import { dutyState } from '../kernel/duty.ts'
import type { ACase } from '../testing/index.ts'
import { aCase, aLetter, aProtectionMeasure, anEscalation, anInitiative, aPlan, aProtectionCase, aProtectionRequest, DAYS } from '../testing/index.ts'
import { localDate } from '../time/index.ts'

const asked = () => aProtectionCase().given('canbo.phuong', 'request-protection', aProtectionRequest())
const handedUp = () => asked().given('bithu.phuong', 'escalate-protection', anEscalation())
const owed = (story: ACase) => story.duties().map(({ what, holder, due, end }) => ({ what, holder, due: due.date, end: end?.how ?? null }))
const climbs = (story: ACase) => story.file.protection.flatMap(({ climbs: told }) => told.map(({ duty, committee, on }) => `${duty} ${committee} ${on}`))
const permanent = (committee: string) => ({ kind: 'permanent-members', committee }) as const

/** Day of receipt 14/12/2022; at once is 15/12; three working days after that, 20/12. */
const CLIMBS = localDate('2022-12-20')
const CLIMBS_AGAIN = localDate('2022-12-23')

describe('Điều 8 khoản 4: cán bộ chủ động yêu cầu được bảo vệ', () => {
  test('chưa có hồ sơ nào vẫn yêu cầu được, không phải nêu mặt nào; Thường trực cấp ủy quản lý phải làm ngay', () => {
    const story = asked()
    expect(story.file).toMatchObject({ kind: 'protection', stage: 'protection-requested', managingCommittee: 'phuong' })
    expect(story.file.protection).toMatchObject([{ id: 'protection/1', origin: 'requested', person: 'canbo.phuong', committee: 'phuong', fields: [], ended: null }])
    expect(owed(story)).toEqual([{ what: 'start-protection', holder: permanent('phuong'), due: DAYS.day1, end: null }])
    expect(story.duties()[0]?.clauses.map(({ at }) => at)).toEqual(['d7.k5', 'd7.k6'])
  })

  test('người thực hiện mà không đề xuất cũng yêu cầu được, bên hồ sơ và không làm hồ sơ chuyển bước', () => {
    const registered = aCase({ plan: aPlan({ implementers: ['canbo.phuong', 'canbo2.phuong'] }) }).submitted().registered()
    const story = registered.given('canbo2.phuong', 'request-protection', aProtectionRequest({ fields: ['honour'], wanted: 'Đính chính thông tin sai.' }))
    expect(story.file.stage).toBe('registered')
    expect(story.file.protection).toMatchObject([{ person: 'canbo2.phuong', fields: ['honour'], wanted: 'Đính chính thông tin sai.' }])
  })

  test('hồ sơ đã lưu trữ vẫn yêu cầu được', () => {
    const closed = aCase().submitted().registered().withdrawn().given('vanphong.phuong', 'confirm-withdrawal', { letter: aLetter() })
    expect(closed.file.stage).toBe('closed')
    expect(owed(closed.given('canbo.phuong', 'request-protection', aProtectionRequest())).at(-1)).toMatchObject({ what: 'start-protection', end: null })
  })

  test('không ai yêu cầu thay; phải nói vì sao', () => {
    const clauses = ['d8.k4'] as const
    aProtectionCase()
      .when('canbo2.phuong')
      .does('request-protection', aProtectionRequest({ reason: ' ' }))
      .isRefused([
        { code: 'request-protection.by-the-cadre', clauses, data: { whoMay: ['person/canbo.phuong'] } },
        { code: 'request-protection.reason', clauses },
      ])
  })

  test('Điều 1 khoản 2: người không giữ chức danh cán bộ thì không thuộc đối tượng áp dụng', () => {
    aProtectionCase({ proposer: 'quantri.tinh' })
      .when('quantri.tinh')
      .does('request-protection', aProtectionRequest())
      .isRefused([{ code: 'request-protection.is-cadre', clauses: ['d1.k2'], data: { person: 'quantri.tinh' } }])
  })

  test('trong hồ sơ bảo vệ riêng chỉ yêu cầu một lần; cần nữa thì mở yêu cầu mới', () => {
    asked()
      .when('canbo.phuong')
      .does('request-protection', aProtectionRequest())
      .isRefused([{ code: 'protection.may-begin', data: { kind: 'protection', stage: 'protection-requested' } }])
  })
})

describe('Điều 7 khoản 5: cấp ủy thấy cán bộ cần được bảo vệ', () => {
  test('không đợi yêu cầu; nghĩa vụ như khi được yêu cầu', () => {
    const story = aProtectionCase().given('phobithu.phuong', 'initiate-protection', anInitiative())
    expect(story.file.protection).toMatchObject([{ origin: 'initiated', person: 'canbo.phuong', fields: ['honour', 'reputation'] }])
    expect(owed(story)).toEqual([{ what: 'start-protection', holder: permanent('phuong'), due: DAYS.day1, end: null }])
  })

  test('cho cán bộ của hồ sơ ấy, do Thường trực cấp ủy', () => {
    const clauses = ['d7.k5'] as const
    aProtectionCase()
      .when('uyvien.phuong')
      .does('initiate-protection', anInitiative({ person: 'canbo2.phuong', reason: ' ' }))
      .isRefused([
        { code: 'initiate-protection.by-permanent-members', clauses, data: { whoMay: ['permanent-members/phuong'] } },
        { code: 'initiate-protection.person', clauses, data: { person: 'canbo2.phuong', possible: ['canbo.phuong'] } },
        { code: 'initiate-protection.reason', clauses },
      ])
  })
})

describe('Điều 7 khoản 5: chỉ biện pháp hoặc đề nghị cấp trên mới làm xong nghĩa vụ', () => {
  test('biện pháp bảo vệ làm xong; kết thúc được khi đã có biện pháp', () => {
    const story = asked().given('phobithu.phuong', 'apply-protection-measure', aProtectionMeasure({ to: DAYS.day1 }))
    expect(story.file.stage).toBe('under-protection')
    expect(story.file.protection[0]?.measures).toMatchObject([{ id: 'measure/1', field: 'safety', by: { committee: 'phuong', body: null }, to: DAYS.day1 }])
    expect(owed(story)).toMatchObject([{ what: 'start-protection', end: 'discharged' }])
    const ended = story.given('bithu.phuong', 'end-protection', { of: 'protection/1', result: 'Không còn bị đe dọa.' })
    expect(ended.file.stage).toBe('protection-ended')
    expect(ended.given('vanphong.phuong', 'archive', { reason: 'Đã xong.' }).file.stage).toBe('closed')
  })

  test('không có biện pháp nào thì không kết thúc được: từ chối không phải là một việc', () => {
    asked()
      .when('bithu.phuong')
      .does('end-protection', { of: 'protection/1', result: 'Xét thấy không cần.' })
      .isRefused([{ code: 'end-protection.after-a-measure', clauses: ['d7.k5'] }])
  })

  test('đề nghị cơ quan chức năng cấp trên làm xong, và mở nghĩa vụ báo cáo cấp trên trực tiếp cùng ngày', () => {
    const story = handedUp()
    expect(story.file.stage).toBe('protection-escalated')
    expect(owed(story)).toEqual([
      { what: 'start-protection', holder: permanent('phuong'), due: DAYS.day1, end: 'discharged' },
      { what: 'report-escalation', holder: permanent('phuong'), due: DAYS.receipt, end: null },
      { what: 'answer-escalation', holder: { kind: 'body', body: 'ban.noichinh.tinh' }, due: localDate('2022-12-28'), end: null },
    ])
    const reported = story.given('vanphong.phuong', 'report-escalation', { letter: aLetter() })
    expect(reported.file.protection[0]?.escalations[0]).toMatchObject({ superior: 'tinh', reported: { on: DAYS.receipt } })
    expect(owed(reported)[1]).toMatchObject({ end: 'discharged' })
  })

  test('cơ quan được đề nghị trả lời bằng biện pháp', () => {
    const story = handedUp().given('noichinh.tinh', 'apply-protection-measure', aProtectionMeasure({ field: 'law' }))
    expect(story.file.protection[0]).toMatchObject({ measures: [{ by: { committee: 'tinh', body: 'ban.noichinh.tinh' } }], escalations: [{ answered: { on: DAYS.receipt } }] })
    expect(owed(story)[2]).toMatchObject({ what: 'answer-escalation', end: 'discharged' })
  })

  test('lên trên chứ không sang ngang; cơ quan ngoài hệ thống thì nêu tên và có công văn', () => {
    asked()
      .when('bithu.phuong')
      .does('escalate-protection', anEscalation({ to: { kind: 'body', body: 'ban.ubkt.phuong' }, reasons: ' ' }))
      .isRefused([
        { code: 'escalate-protection.to-agency-above', clauses: ['d7.k5'], data: { body: 'ban.ubkt.phuong' } },
        { code: 'escalate-protection.reasons', clauses: ['d7.k5'] },
      ])
    asked()
      .when('bithu.phuong')
      .does('escalate-protection', anEscalation({ to: { kind: 'external', name: 'Bộ Công an' }, letter: undefined }))
      .isRefused([{ code: 'escalate-protection.external-named' }])
  })

  test('cơ quan ngoài hệ thống trả lời bằng văn bản, văn phòng nhập', () => {
    const { of: _of, ...measure } = aProtectionMeasure({ field: 'property' })
    const story = asked()
      .given('bithu.phuong', 'escalate-protection', anEscalation({ to: { kind: 'external', name: 'Bộ Công an' } }))
      .given('vanphong.phuong', 'record-agency-answer', { of: 'escalation/1', document: { number: '15-CV', date: DAYS.receipt }, text: 'Sẽ có biện pháp.', measure })
    expect(story.file.protection[0]).toMatchObject({ measures: [{ field: 'property', by: { external: 'Bộ Công an' } }], escalations: [{ answered: { text: 'Sẽ có biện pháp.' } }] })
  })

  test('người đứng đầu là người cần bảo vệ thì không tự làm; phó bí thư làm được', () => {
    const story = aProtectionCase({ proposer: 'bithu.phuong' }).given('bithu.phuong', 'request-protection', aProtectionRequest())
    story
      .when('bithu.phuong')
      .does('apply-protection-measure', aProtectionMeasure())
      .isRefused([{ code: 'protection.not-own', policy: 'own-case.takes-no-part', data: { person: 'bithu.phuong' } }])
    story.given('phobithu.phuong', 'apply-protection-measure', aProtectionMeasure())
  })
})

describe('Điều 7 khoản 6: không được thoái thác, đùn đẩy trách nhiệm bảo vệ cán bộ', () => {
  test('quá hạn 3 ngày làm việc thì báo cấp trên trực tiếp, một lần; chưa đến thì chưa báo', () => {
    expect(climbs(asked().on(localDate('2022-12-19')).climbed())).toEqual([])
    const told = asked().on(CLIMBS).climbed()
    expect(climbs(told)).toEqual(['start-protection/1 tinh 2022-12-20'])
    expect(climbs(told.climbed())).toEqual(climbs(told))
  })

  test('cấp cơ sở không làm thì báo dần lên từng cấp, mỗi cấp có đủ ngày của mình, kể cả sau khi ngừng chạy', () => {
    const story = aProtectionCase({ committee: 'coso', proposer: 'canbo.coso' }).given('canbo.coso', 'request-protection', aProtectionRequest())
    const once = story.on(CLIMBS).climbed()
    const twice = once.on(CLIMBS_AGAIN).climbed()
    expect(climbs(twice)).toEqual(['start-protection/1 phuong 2022-12-20', 'start-protection/1 tinh 2022-12-23'])
    expect(climbs(story.on(localDate('2023-06-01')).climbed().climbed())).toEqual(['start-protection/1 phuong 2023-06-01'])
    // Above the province nobody works here.
    expect(climbs(twice.on(localDate('2023-06-01')).climbed())).toEqual(climbs(twice))
  })

  test('cấp trên xem được từ lúc được báo, và tự áp dụng được biện pháp', () => {
    const late = asked().on(CLIMBS)
    expect(sights(late.file)).not.toContainEqual({ party: 'committee/tinh', why: 'superior' })
    const told = late.climbed()
    expect(sights(told.file)).toContainEqual({ party: 'committee/tinh', why: 'superior' })
    const protectedNow = told.given('phobithu.tinh', 'apply-protection-measure', aProtectionMeasure({ from: CLIMBS }))
    const [start] = protectedNow.duties()
    expect(start && dutyState(start, CLIMBS)).toBe('late')
    expect(climbs(protectedNow.on(CLIMBS_AGAIN).climbed())).toHaveLength(1)
  })

  test('cơ quan được đề nghị mà im lặng thì báo cấp ủy của cơ quan ấy', () => {
    const silent = handedUp().given('vanphong.phuong', 'report-escalation', { letter: aLetter() }).on(localDate('2023-01-03')).climbed()
    expect(climbs(silent)).toEqual(['answer-escalation/2 tinh 2023-01-03'])
  })

  test('đã làm xong, dù trễ, thì thôi', () => {
    expect(climbs(asked().given('bithu.phuong', 'apply-protection-measure', aProtectionMeasure()).on(CLIMBS).climbed())).toEqual([])
  })
})
