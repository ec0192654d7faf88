import { describe, expect, test } from 'vitest'
import { aCase, aCouncil, anAssignment, DAYS } from '../testing/index.ts'

const registered = aCase().submitted().registered()
const DECLARED = { basis: 'Quy chế làm việc của cấp ủy' }

describe('Điều 4 khoản 3 điểm a gạch đầu dòng thứ nhất: giao cơ quan chuyên trách thẩm định', () => {
  test('Điều 4 khoản 3 điểm a gạch đầu dòng thứ nhất: Thường trực giao một cơ quan chủ trì, các cơ quan khác phối hợp', () => {
    const { file } = registered.when('bithu.phuong').does('assign-appraisal', anAssignment()).isAccepted('AppraisalAssigned')
    expect(file.stage).toBe('in-appraisal')
    expect(file.appraisals).toMatchObject([
      { kind: 'body', committee: 'phuong', lead: { kind: 'body', body: 'ban.thamdinh.phuong' }, asked: [{ post: { kind: 'body', body: 'ban.phoihop.phuong' }, opinion: null }], report: null },
    ])
  })

  test('Điều 4 khoản 3 điểm a gạch đầu dòng thứ nhất: văn phòng tham mưu chứ không giao', () => {
    registered
      .when('vanphong.phuong')
      .does('assign-appraisal', anAssignment())
      .isRefused([{ code: 'assign-appraisal.by-permanent-members', clauses: ['d4.k3.a.g1'], data: { whoMay: ['permanent-members/phuong'] } }])
  })

  test('Điều 4 khoản 3 điểm a gạch đầu dòng thứ nhất: chưa vào sổ thì chưa giao', () => {
    aCase()
      .submitted()
      .when('bithu.phuong')
      .does('assign-appraisal', anAssignment())
      .isRefused([{ code: 'assign-appraisal.stage', data: { stage: 'submitted', possibleAt: ['registered'] } }])
  })

  test('giao cho cơ quan không có trong danh mục thì bị nêu tên', () => {
    registered
      .when('bithu.phuong')
      .does('assign-appraisal', { lead: { body: 'ban.thamdinh.phuong' }, coordinating: [{ body: 'ban.la.phuong' }] })
      .isRefused([{ code: 'assign-appraisal.bodies-known', data: { unknown: ['ban.la.phuong'] } }])
  })

  test('một cơ quan không vừa chủ trì vừa phối hợp', () => {
    registered
      .when('bithu.phuong')
      .does('assign-appraisal', { lead: { body: 'ban.thamdinh.phuong' }, coordinating: [{ body: 'ban.thamdinh.phuong' }] })
      .isRefused([{ code: 'assign-appraisal.each-body-once', data: {} }])
  })

  test('hạn thẩm định không ở trước ngày giao', () => {
    registered
      .on(DAYS.day1)
      .when('bithu.phuong')
      .does('assign-appraisal', { lead: { body: 'ban.thamdinh.phuong', dueOn: DAYS.receipt }, coordinating: [] })
      .isRefused([{ code: 'assign-appraisal.due-not-before-assignment', data: { on: DAYS.day1 } }])
  })
})

describe('Điều 4 khoản 3 điểm a gạch đầu dòng thứ nhất: thành lập Hội đồng thẩm định', () => {
  test('Điều 4 khoản 3 điểm a gạch đầu dòng thứ nhất: chủ tịch báo cáo; thư ký và thành viên được hỏi ý kiến', () => {
    const { file } = registered.when('bithu.phuong').does('establish-council', { ...aCouncil(), dueOn: DAYS.day20 }).hasVerdict('establish-council.due-not-before', 'met').isAccepted('AppraisalCouncilEstablished')
    expect(file.appraisals).toMatchObject([
      {
        kind: 'council',
        lead: { kind: 'person', person: 'uyvien.phuong' },
        dueOn: DAYS.day20,
        asked: [{ post: { person: 'chanhvanphong.phuong' } }, { post: { person: 'uyvien2.phuong' } }],
      },
    ])
  })

  test('Điều 4 khoản 3 điểm a gạch đầu dòng thứ nhất: chỉ Thường trực cấp ủy lập Hội đồng', () => {
    registered
      .when('uyvien.phuong')
      .does('establish-council', aCouncil())
      .isRefused([{ code: 'establish-council.by-permanent-members', clauses: ['d4.k3.a.g1'], data: { whoMay: ['permanent-members/phuong'] } }])
  })

  test('Điều 4 khoản 3 điểm a gạch đầu dòng thứ nhất: đã giao cơ quan thẩm định thì không lập thêm Hội đồng', () => {
    registered
      .inAppraisal()
      .when('bithu.phuong')
      .does('establish-council', aCouncil())
      .isRefused([{ code: 'establish-council.stage', data: { stage: 'in-appraisal', possibleAt: ['registered'] } }])
  })

  test('người không có trong danh mục không vào Hội đồng', () => {
    registered
      .when('bithu.phuong')
      .does('establish-council', { ...aCouncil(), members: ['nguoila.phuong'] })
      .isRefused([{ code: 'establish-council.people-known', data: { unknown: ['nguoila.phuong'] } }])
  })

  test('hạn của Hội đồng không ở trước ngày lập; không đặt hạn thì không xét ở đây', () => {
    const today = registered.on(DAYS.day1).when('bithu.phuong')
    today.does('establish-council', { ...aCouncil(), dueOn: DAYS.receipt }).isRefused([{ code: 'establish-council.due-not-before', data: { on: DAYS.day1 } }])
    today.does('establish-council', aCouncil()).hasVerdict('establish-council.due-not-before', 'not-judged').isAccepted()
  })
})

describe('Điều 4 khoản 2: đã xác định thuộc thẩm quyền rồi mới giao thẩm định', () => {
  const strict = aCase({ policy: { 'competence.implied-by-appraisal': false } }).submitted().registered()

  test('Điều 4 khoản 2: giao thẩm định tức là tự nhận thẩm quyền, nên không xét ở đây', () => {
    registered.when('bithu.phuong').does('assign-appraisal', anAssignment()).hasVerdict('appraisal.competence-declared', 'not-judged').isAccepted()
  })

  test('Điều 4 khoản 2: cấp ủy đòi xác định trước mà chưa xác định thì chưa giao được, chưa lập Hội đồng được', () => {
    const refusal = { code: 'appraisal.competence-declared', policy: 'competence.implied-by-appraisal' } as const
    strict.when('bithu.phuong').does('assign-appraisal', anAssignment()).isRefused([refusal])
    strict.when('bithu.phuong').does('establish-council', aCouncil()).isRefused([refusal])
  })

  test('Điều 4 khoản 2: đã xác định thì giao được', () => {
    strict
      .given('bithu.phuong', 'declare-within-competence', DECLARED)
      .when('bithu.phuong')
      .does('assign-appraisal', anAssignment())
      .hasVerdict('appraisal.competence-declared', 'met')
      .isAccepted()
  })
})
