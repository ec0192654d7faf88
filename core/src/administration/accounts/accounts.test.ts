import { describe, expect, test } from 'vitest'
import { anAdministration } from '../../testing/index.ts'

const person = 'canbo.phuong'
const reason = 'Theo đề nghị của văn phòng cấp ủy'
const link = { person, removesFactors: false, reason }
const administration = anAdministration()
const quantri = administration.when('quantri.tinh')

describe('liên kết đặt mật khẩu', () => {
  test('người quản trị cấp cho người khác; sự kiện không mang liên kết', () => {
    const { events } = quantri.does('make-one-time-link', link).isAccepted('OneTimeLinkMade')
    expect(events.map(({ data }) => data)).toEqual([link])
  })

  test('người mới thêm chưa có tài khoản vẫn được cấp', () => {
    administration
      .given('add-person', { id: 'nguoi.moi', name: 'Người mới', managedBy: 'phuong' })
      .when('quantri.tinh')
      .does('make-one-time-link', { ...link, person: 'nguoi.moi' })
      .isAccepted('OneTimeLinkMade')
  })

  test('không ai tự cấp cho mình, người không quản trị thì không cấp cho ai', () => {
    quantri.does('make-one-time-link', { ...link, person: 'quantri.tinh' }).isRefused([{ code: 'administration.not-to-oneself', data: { person: 'quantri.tinh' } }])
    administration.when('bithu.phuong').does('make-one-time-link', link).isRefused([{ code: 'administration.by-administrator', data: {} }])
  })

  test('người lạ, thiếu lý do: nói cả hai', () => {
    quantri
      .does('make-one-time-link', { person: 'la', removesFactors: true, reason: ' ' })
      .hasVerdict('make-one-time-link.not-suspended', 'not-judged')
      .isRefused([{ code: 'administration.person-known', data: { person: 'la' } }, { code: 'make-one-time-link.reason', data: {} }])
  })

  test('tài khoản tạm khóa thì mở lại trước; tài khoản đã kết thúc thì liên kết mở lại', () => {
    const suspended = administration.given('suspend-account', { person, reason }, 'AccountSuspended')
    suspended.when('quantri.tinh').does('make-one-time-link', link).isRefused([{ code: 'make-one-time-link.not-suspended', data: { person, standing: 'suspended' } }])
    suspended.given('restore-account', { person, reason }, 'AccountRestored').when('quantri.tinh').does('make-one-time-link', link).isAccepted()
    administration.given('end-account', { person, reason }, 'AccountEnded').when('quantri.tinh').does('make-one-time-link', link).isAccepted()
  })
})

describe('tạm khóa, mở lại, kết thúc tài khoản', () => {
  test.each([
    ['suspend-account', 'none'],
    ['restore-account', 'open'],
    ['end-account', 'none'],
  ] as const)('%s: tài khoản phải đang ở trạng thái làm được việc ấy; phải có lý do', (act, standing) => {
    const before = standing === 'none' ? administration.given('add-person', { id: 'nguoi.moi', name: 'Người mới', managedBy: 'phuong' }) : administration
    const whose = standing === 'none' ? 'nguoi.moi' : person
    before.when('quantri.tinh').does(act, { person: whose, reason: '' }).isRefused([
      { code: `${act}.standing`, data: { person: whose, standing } },
      { code: `${act}.reason`, data: {} },
    ])
  })

  test.each(['suspend-account', 'restore-account', 'end-account'] as const)('%s: người lạ thì không xét trạng thái tài khoản', (act) => {
    quantri
      .does(act, { person: 'la', reason })
      .hasVerdict(`${act}.standing`, 'not-judged')
      .isRefused([{ code: 'administration.person-known', data: { person: 'la' } }])
  })

  test('không ai tự khóa mình', () => {
    quantri.does('suspend-account', { person: 'quantri.tinh', reason }).isRefused([{ code: 'account.not-own', data: { person: 'quantri.tinh' } }])
  })

  test('đang tạm khóa vẫn kết thúc được', () => {
    administration.given('suspend-account', { person, reason }).given('end-account', { person, reason }, 'AccountEnded')
  })
})
