import { describe, expect, test } from 'vitest'
import { aCase, aPlan, type Beginning } from '../testing/index.ts'
import { localDate } from '../time/index.ts'
import type { KeptFile } from './kept-file.ts'

const aFile = (change: Partial<KeptFile> = {}): KeptFile => ({
  id: 't1',
  name: 'Bản đồ.pdf',
  size: 12,
  sha256: 'a1'.repeat(32),
  type: 'application/pdf',
  uploadedBy: 'canbo.phuong',
  state: 'ready',
  ...change,
})
const EVIDENCE = { id: 't1', name: 'Bản đồ.pdf', size: 12, sha256: 'a1'.repeat(32), type: 'application/pdf' }

/** A draft that encloses this file. */
const enclosing = (files: readonly KeptFile[], beginning: Beginning = {}) => aCase({ files, plan: aPlan({ files: ['t1'] }), ...beginning })
const submit = (files: readonly KeptFile[], beginning?: Beginning) => enclosing(files, beginning).when('canbo.phuong').does('submit', {})

describe('Điều 4 khoản 1: tài liệu kèm theo kế hoạch', () => {
  test('Điều 4 khoản 1: gửi kế hoạch thì mã băm, tên, cỡ, kiểu của tài liệu được ghi làm căn cứ', () => {
    const { events, file } = submit([aFile()]).isAccepted('PlanSubmitted')
    expect(events[0]?.data).toMatchObject({ enclosed: [EVIDENCE] })
    expect(file.plans).toMatchObject([{ enclosed: [EVIDENCE] }])
  })

  test('không kèm gì thì không ghi gì', () => {
    const { events, file } = aCase().when('canbo.phuong').does('submit', {}).hasVerdict('plan.files-known', 'not-judged').hasVerdict('plan.files-clean', 'not-judged').isAccepted()
    expect(events[0]?.data).not.toHaveProperty('enclosed')
    expect(file.plans[0]?.enclosed).toEqual([])
  })

  test('tài liệu không có, và tài liệu của người khác, đều bị từ chối như nhau, không lộ tên', () => {
    const refusal = [{ code: 'plan.files-known', data: { items: ['0'] } }]
    submit([]).isRefused(refusal)
    submit([aFile({ uploadedBy: 'canbo2.phuong', state: 'infected' })]).isRefused(refusal)
  })

  test('người trong nhóm và văn phòng nhận bản giấy đều tải lên hộ được', () => {
    submit([aFile({ uploadedBy: 'vanphong.phuong' })]).isAccepted()
    submit([aFile({ uploadedBy: 'canbo2.phuong' })], { members: ['canbo2.phuong'] }).isAccepted()
  })

  test('chưa quét, hoặc có vi-rút, thì chưa gửi được', () => {
    submit([aFile({ state: 'waiting' })]).isRefused([{ code: 'plan.files-scanned', data: { names: ['Bản đồ.pdf'] } }])
    submit([aFile({ state: 'infected' })]).isRefused([{ code: 'plan.files-clean', data: { names: ['Bản đồ.pdf'] } }])
  })

  test('bổ sung kế hoạch: giữ tài liệu cũ, dù ai đã tải lên, và thêm tài liệu mới', () => {
    const asked = enclosing([aFile({ uploadedBy: 'vanphong.phuong' }), aFile({ id: 't2', name: 'Bảng kê.xlsx' })])
      .submitted()
      .registered()
      .given('vanphong.phuong', 'request-supplement', { missing: [{ field: 'files', note: 'Thêm bảng kê.' }] })
    const { file } = asked.when('canbo.phuong').does('supplement', { plan: aPlan({ files: ['t1', 't2'] }), secrecy: 'none' }).isAccepted('PlanSupplemented')
    expect(file.plans.map(({ enclosed }) => enclosed.map(({ id }) => id))).toEqual([['t1'], ['t1', 't2']])
    asked.when('canbo.phuong').does('supplement', { plan: aPlan({ files: ['t1', 't3'] }) }).isRefused([{ code: 'plan.files-known', data: { items: ['1'] } }])
  })
})

describe('Bí mật nhà nước', () => {
  test('kế hoạch khai là mật thì hệ thống nối mạng không nhận; mạng LAN độc lập nhận', () => {
    aCase().when('canbo.phuong').does('submit', { secrecy: 'secret' }).isRefused([{ code: 'plan.no-state-secret', data: { degree: 'secret' } }])
    aCase({ mode: 'isolated-lan' }).when('canbo.phuong').does('submit', { secrecy: 'secret' }).hasVerdict('plan.no-state-secret', 'not-judged').isAccepted()
  })

  test('khai không mật thì lời khai được ghi lại', () => {
    const { events } = aCase().when('canbo.phuong').does('submit', { secrecy: 'none' }).hasVerdict('plan.no-state-secret', 'met').isAccepted()
    expect(events[0]?.data).toMatchObject({ secrecy: 'none' })
  })

  test('văn bản mật không kèm theo mà chỉ đăng ký: số, ngày, ai giữ, ở đâu', () => {
    const paper = { number: '12-BC/TU', date: localDate('2022-12-01'), holder: 'Văn phòng Đảng ủy', place: 'Tủ mật, phòng 2' }
    const { file } = aCase({ plan: aPlan({ papers: [paper] }) }).when('canbo.phuong').does('submit', {}).hasVerdict('plan.papers-registered', 'met').isAccepted()
    expect(file.plans[0]?.plan.papers).toEqual([paper])
    aCase({ plan: aPlan({ papers: [paper, { ...paper, holder: ' ' }] }) })
      .when('canbo.phuong')
      .does('submit', {})
      .isRefused([{ code: 'plan.papers-registered', data: { items: ['1'] } }])
  })
})

const sent = (solution: string, beginning: Beginning = {}) => aCase({ plan: aPlan({ solution }), ...beginning }).when('canbo.phuong').does('submit', {})

describe('dấu mật trong chữ đã gõ', () => {
  test('đứng riêng một dòng, ở bất cứ mục nào: hệ thống nối mạng không nhận; mạng LAN độc lập thì nhận', () => {
    const marked = 'Làm thử ở hai khu.\n T Ố I  M Ậ T \nDanh sách kèm theo.'
    sent(marked).isRefused([{ code: 'plan.bears-no-secret-mark', data: { degree: 'secret' } }])
    aCase({ plan: { ...aPlan(), risks: [{ risk: 'MẬT' }] } }).when('canbo.phuong').does('submit', {}).hasVerdict('plan.bears-no-secret-mark', 'refused')
    sent(marked, { mode: 'isolated-lan' }).hasVerdict('plan.bears-no-secret-mark', 'not-judged').isAccepted()
  })

  test('mật độ dân cư, chữ mật trong câu, văn bản mật đã đăng ký: không phải dấu mật', () => {
    sent('Mật độ dân cư cao.\nGiữ bí mật nhà nước.\nmật').hasVerdict('plan.bears-no-secret-mark', 'met').isAccepted()
  })
})
