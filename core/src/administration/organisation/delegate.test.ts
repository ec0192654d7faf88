import { describe, expect, test } from 'vitest'
import { aCase, anAdministration, DAYS } from '../../testing/index.ts'
import { addDays } from '../../time/index.ts'

const delegation = { position: 'bithu.phuong/head', person: 'chaphanh.phuong', acts: ['declare-within-competence', 'assign-appraisal'], from: DAYS.receipt, to: DAYS.day20, paper: { number: '15-UQ/ĐU', date: DAYS.dayBefore } } as const
const delegated = anAdministration().given('delegate', delegation, 'PowerDelegated')
const { organisations } = delegated
const id = `${delegation.position}>${delegation.person}>${delegation.from}`
const registered = aCase({ organisations }).submitted().registered()

describe('ủy quyền', () => {
  test('người được ủy quyền làm được đúng những việc ấy, ở chức danh của người ủy quyền; sự kiện giữ cả hai', () => {
    const after = registered.given('chaphanh.phuong', 'declare-within-competence', { basis: 'Quy chế làm việc' }, { as: delegation.position })
    expect(after.events.at(-1)?.by).toEqual({ person: 'chaphanh.phuong', position: delegation.position, committee: 'phuong', body: null, delegation: id })
    expect(registered.openTo('chaphanh.phuong')).toEqual(expect.arrayContaining([...delegation.acts]))
  })

  test('việc khác thì không, ngày khác cũng không, chức danh đã thôi cũng không', () => {
    registered.when('chaphanh.phuong').does('extend', { reason: 'Phức tạp' }, { as: delegation.position }).isRefused([{ code: 'position.not-held', data: { position: delegation.position } }])
    expect(organisations.lentTo('chaphanh.phuong', addDays(DAYS.day20, 1))).toEqual([])
    const left = delegated.given('end-position', { position: delegation.position, to: DAYS.day10, reason: 'Chuyển công tác' })
    expect([DAYS.day10, addDays(DAYS.day10, 1)].map((day) => left.organisations.lentTo('chaphanh.phuong', day).length)).toEqual([1, 0])
  })

  test('Điều 4 khoản 3 điểm b gạch đầu dòng thứ hai: việc của chính người đứng đầu không ủy quyền được', () => {
    anAdministration().when('quantri.tinh').does('delegate', { ...delegation, acts: ['head-decides'] }).isRefused([{ code: 'delegate.not-bound-to-head', clauses: ['d4.k3.b.g2'] }])
    anAdministration().when('quantri.tinh').does('delegate', { ...delegation, acts: ['report-override', 'extend'] }).isRefused([{ code: 'delegate.not-bound-to-head', clauses: ['d4.k3.b.g2'] }])
  })

  test('người đề xuất, người thực hiện không làm theo ủy quyền trên hồ sơ của mình', () => {
    const toProposer = anAdministration().given('delegate', { ...delegation, person: 'canbo.phuong' })
    const own = aCase({ organisations: toProposer.organisations }).submitted().registered()
    own.when('canbo.phuong').does('declare-within-competence', { basis: 'Quy chế' }, { as: delegation.position }).isRefused([{ code: 'delegation.no-own-case', policy: 'own-case.takes-no-part', data: { person: 'canbo.phuong' } }])
    registered.when('chaphanh.phuong').does('declare-within-competence', { basis: 'Quy chế' }, { as: delegation.position }).hasVerdict('delegation.no-own-case', 'met').isAccepted()
    registered.when('bithu.phuong').does('declare-within-competence', { basis: 'Quy chế' }).hasVerdict('delegation.no-own-case', 'not-judged').isAccepted()
  })

  test('không ai được ủy quyền cho mình; phải có chức danh, có việc, có văn bản', () => {
    anAdministration().when('quantri.tinh').does('delegate', { ...delegation, person: 'quantri.tinh' }).isRefused([{ code: 'administration.not-to-oneself', data: {} }])
    anAdministration().when('quantri.tinh').does('delegate', { ...delegation, position: 'la', acts: [], paper: { ...delegation.paper, number: ' ' } }).isRefused([
      { code: 'delegate.position-held', data: {} },
      { code: 'delegate.names-acts', data: {} },
      { code: 'delegate.paper', data: {} },
    ])
    anAdministration().when('quantri.tinh').does('delegate', { ...delegation, person: 'bithu.phuong' }).isRefused([{ code: 'delegate.to-another', data: { person: 'bithu.phuong' } }])
  })

  test('người giữ chức danh tự ghi, người đứng đầu ghi cho chức danh của cấp ủy mình; người khác thì không, và chỉ ai ghi được mới kết thúc được', () => {
    for (const [person, position] of [['bithu.phuong', delegation.position], ['phobithu.phuong', 'phobithu.phuong/deputy'], ['bithu.phuong', 'phobithu.phuong/deputy']] as const)
      anAdministration().when(person).does('delegate', { ...delegation, position }).hasVerdict('delegate.by-holder', 'met').isAccepted('PowerDelegated')
    for (const person of ['phobithu.phuong', 'bithu.coso', 'vanphong.phuong'])
      anAdministration().when(person).does('delegate', delegation).isRefused([{ code: 'delegate.by-holder', data: {} }])
    const end = { delegation: id, to: DAYS.day10, reason: 'Người ủy quyền đã về' }
    delegated.when('bithu.phuong').does('end-delegation', end).hasVerdict('end-delegation.by-holder', 'met').isAccepted('DelegationEnded')
    delegated.when('chaphanh.phuong').does('end-delegation', end).isRefused([{ code: 'end-delegation.by-holder', data: {} }])
  })

  test('kết thúc sớm, một lần, có lý do', () => {
    const ended = delegated.given('end-delegation', { delegation: id, to: DAYS.day10, reason: 'Người ủy quyền đã về' }, 'DelegationEnded')
    expect([DAYS.day10, addDays(DAYS.day10, 1)].map((day) => ended.organisations.lentTo('chaphanh.phuong', day).length)).toEqual([1, 0])
    ended.when('quantri.tinh').does('end-delegation', { delegation: id, to: DAYS.day20, reason: '' }).isRefused([
      { code: 'end-delegation.still-runs', data: {} },
      { code: 'end-delegation.reason', data: {} },
    ])
  })
})
