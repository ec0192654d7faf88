import { describe, expect, test } from 'vitest'
import { aCase, aCouncil, DAYS } from '../testing/index.ts'

const registered = aCase().submitted().registered()
const assigned = registered.inAppraisal()
const council = registered.given('bithu.phuong', 'establish-council', aCouncil())
const BODY = { body: 'ban.phoihop.phuong', by: 'ban.ubkt.phuong', reason: 'Cơ quan cũ không đủ người.' }
const MEMBER = { member: 'uyvien2.phuong', by: 'uyvien3.phuong', reason: 'Đi công tác dài ngày.' }
const DUE = { of: 'ban.phoihop.phuong', dueOn: DAYS.day20, reason: 'Cần thêm thời gian khảo sát.' }

describe('thay cơ quan thẩm định', () => {
  test('cơ quan mới nhận việc từ hôm nay; việc của cơ quan cũ không còn', () => {
    const replaced = assigned.on(DAYS.day2).when('bithu.phuong').does('replace-appraiser', BODY).isAccepted('AppraiserReplaced')
    expect(replaced.duty('give-opinion')).toMatchObject({ holder: { body: 'ban.ubkt.phuong' }, since: DAYS.day2 })
    expect(replaced.duties().filter(({ what }) => what === 'give-opinion')).toHaveLength(1)
  })

  test('cơ quan chủ trì cũng thay được', () => {
    const { file } = assigned.given('bithu.phuong', 'replace-appraiser', { ...BODY, body: 'ban.thamdinh.phuong' })
    expect(file.appraisals[0]?.lead).toEqual({ kind: 'body', body: 'ban.ubkt.phuong' })
  })

  test('chỉ Thường trực đã giao mới thay', () => {
    assigned.when('vanphong.phuong').does('replace-appraiser', BODY).isRefused([{ code: 'replace-appraiser.by-assigner', data: { whoMay: ['permanent-members/phuong'] } }])
  })

  test.each([
    ['cơ quan không được giao', { body: 'ban.ubkt.phuong', by: 'ban.phoihop.phuong' }],
    ['thay bằng cơ quan không có trong danh mục', { by: 'ban.la' }],
    ['thay bằng cơ quan đã được giao', { by: 'ban.thamdinh.phuong' }],
  ])('%s thì không thay được', (_what, change) => {
    assigned
      .when('bithu.phuong')
      .does('replace-appraiser', { ...BODY, ...change })
      .isRefused([{ code: 'replace-appraiser.body', data: { expected: ['body/ban.thamdinh.phuong', 'body/ban.phoihop.phuong'] } }])
  })

  test('thay thì nêu lý do', () => {
    assigned.when('bithu.phuong').does('replace-appraiser', { ...BODY, reason: '' }).isRefused([{ code: 'replace-appraiser.reason', data: {} }])
  })

  test('Hội đồng thẩm định thì thay thành viên, không thay cơ quan; chưa thẩm định thì không xét ở đây', () => {
    council.when('bithu.phuong').does('replace-appraiser', BODY).isRefused([
      { code: 'replace-appraiser.bodies-appraise', data: { appraisedBy: 'council' } },
      { code: 'replace-appraiser.body', data: { expected: ['person/uyvien.phuong', 'person/chanhvanphong.phuong', 'person/uyvien2.phuong'] } },
    ])
    registered.when('bithu.phuong').does('replace-appraiser', BODY).hasVerdict('replace-appraiser.bodies-appraise', 'not-judged')
  })

  test('đã có báo cáo thẩm định thì không thay nữa', () => {
    assigned.appraised().when('bithu.phuong').does('replace-appraiser', BODY).isRefused([
      { code: 'replace-appraiser.stage', data: { stage: 'appraised' } },
      { code: 'replace-appraiser.body', data: { expected: [] } },
    ])
  })
})

describe('thay thành viên Hội đồng thẩm định', () => {
  test('thành viên mới nợ ý kiến thay người cũ', () => {
    const { file } = council.when('bithu.phuong').does('replace-council-member', MEMBER).isAccepted('AppraiserReplaced')
    expect(file.appraisals[0]?.asked.map(({ post }) => post)).toEqual([
      { kind: 'person', person: 'chanhvanphong.phuong' },
      { kind: 'person', person: 'uyvien3.phuong' },
    ])
  })

  test('chỉ Thường trực thay, và phải có lý do', () => {
    council.when('uyvien.phuong').does('replace-council-member', { ...MEMBER, reason: ' ' }).isRefused([
      { code: 'replace-council-member.by-assigner', data: { whoMay: ['permanent-members/phuong'] } },
      { code: 'replace-council-member.reason', data: {} },
    ])
  })

  test.each([{ member: 'canbo.phuong' }, { by: 'nguoila' }, { by: 'chanhvanphong.phuong' }])('%j thì không thay được', (change) => {
    council
      .when('bithu.phuong')
      .does('replace-council-member', { ...MEMBER, ...change })
      .isRefused([{ code: 'replace-council-member.member', data: { expected: ['person/uyvien.phuong', 'person/chanhvanphong.phuong', 'person/uyvien2.phuong'] } }])
  })

  test('cơ quan thẩm định thì thay cơ quan, không thay thành viên', () => {
    assigned.when('bithu.phuong').does('replace-council-member', MEMBER).isRefused([
      { code: 'replace-council-member.council-appraises', data: { appraisedBy: 'body' } },
      { code: 'replace-council-member.member' },
    ])
  })

  test('chưa lập Hội đồng thì không có ai để thay', () => {
    registered.when('bithu.phuong').does('replace-council-member', MEMBER).isRefused([
      { code: 'replace-council-member.stage', data: { stage: 'registered' } },
      { code: 'replace-council-member.member', data: { expected: [] } },
    ])
  })
})

describe('đổi hạn cho ý kiến', () => {
  test('hạn mới là ngày được đặt', () => {
    const changed = assigned.when('phobithu.phuong').does('change-opinion-due', DUE).isAccepted('OpinionDueChanged')
    expect(changed.duty('give-opinion').due).toMatchObject({ date: DAYS.day20, from: 'assignment' })
    expect(changed.duty('appraise').due).toMatchObject({ from: 'appraisal.working-days' })
  })

  test('hạn của cơ quan chủ trì cũng đổi được', () => {
    const changed = assigned.given('bithu.phuong', 'change-opinion-due', { ...DUE, of: 'ban.thamdinh.phuong' })
    expect(changed.duty('appraise').due).toMatchObject({ date: DAYS.day20, from: 'assignment' })
  })

  test('chỉ Thường trực đổi, khi đang thẩm định, và phải có lý do', () => {
    assigned.when('phoihop.phuong').does('change-opinion-due', { ...DUE, reason: '' }).isRefused([
      { code: 'change-opinion-due.by-assigner', data: { whoMay: ['permanent-members/phuong'] } },
      { code: 'change-opinion-due.reason', data: {} },
    ])
    registered.when('bithu.phuong').does('change-opinion-due', DUE).isRefused([
      { code: 'change-opinion-due.stage', data: { stage: 'registered', possibleAt: ['in-appraisal'] } },
      { code: 'change-opinion-due.of', data: { expected: [] } },
    ])
  })

  test('không đổi hạn của nơi không nợ gì, cũng không đặt hạn vào ngày đã qua', () => {
    const today = assigned.on(DAYS.day2).when('bithu.phuong')
    today.does('change-opinion-due', { ...DUE, of: 'ban.ubkt.phuong' }).isRefused([
      { code: 'change-opinion-due.of', data: { expected: ['body/ban.thamdinh.phuong', 'body/ban.phoihop.phuong'] } },
    ])
    today.does('change-opinion-due', { ...DUE, dueOn: DAYS.day1 }).isRefused([{ code: 'change-opinion-due.not-in-past', data: { dueOn: DAYS.day1, on: DAYS.day2 } }])
  })
})
