import { describe, expect, test } from 'vitest'
import { anAdministration, DAYS } from '../../testing/index.ts'
import { localDate } from '../../time/index.ts'

const LAST = localDate('2025-06-30')
const FIRST = localDate('2025-07-01')
const reason = 'Sắp xếp đơn vị hành chính (minh họa)'
const district = { id: 'huyen', name: 'Huyện ủy (minh họa)', level: 'district', superior: 'tinh', external: false, from: localDate('2021-01-01') } as const
const administrator = { person: 'bantochuc.tinh', post: 'administrator', committee: 'tinh', from: localDate('2020-01-01') } as const

/** A district between the province and its base-level committee; the ward is there to take over. */
const before = anAdministration({ today: LAST })
  .given('found-committee', district, 'CommitteeFounded')
  .given('open-body', { id: 'ban.ubkt.huyen', committee: 'huyen', name: 'Ủy ban Kiểm tra Huyện ủy', kind: 'inspection', from: district.from }, 'BodyOpened')
  .given('add-person', { id: 'canbo.huyen', name: 'Cán bộ huyện', managedBy: 'huyen' })
  .given('appoint', { person: 'canbo.huyen', post: 'head', committee: 'huyen', from: district.from, cadreUnder: 'political-system' })
  .given('change-superior', { committee: 'coso', superior: 'huyen', from: district.from, reason }, 'SuperiorChanged')

const ending = { committee: 'huyen', to: LAST, successors: ['phuong', 'tinh'], openFilesTo: 'phuong', bodies: [{ body: 'ban.ubkt.huyen', successor: 'ban.ubkt.phuong' }], reason }
const passedOn = before.given('change-superior', { committee: 'coso', superior: 'phuong', from: FIRST, reason })
const after = passedOn.given('end-committee', ending, 'CommitteeEnded')

describe('tổ chức là dữ liệu có ngày', () => {
  test('cấp trên tính theo ngày: trước, trong và sau khi có cấp huyện', () => {
    const days = [localDate('2020-06-01'), localDate('2024-01-01'), LAST, FIRST]
    expect(days.map((day) => after.organisations.superior('coso', day))).toEqual(['phuong', 'huyen', 'huyen', 'phuong'])
    expect(after.organisations.chainAbove('coso', LAST)).toEqual(['huyen', 'tinh', 'trunguong'])
  })

  test('cấp huyện kết thúc: chức danh, cơ quan kết thúc theo; cán bộ do cấp ủy nhận hồ sơ quản lý', () => {
    const { organisations } = after
    expect([LAST, FIRST].map((day) => organisations.positionsOf('canbo.huyen', day).map(({ post }) => post))).toEqual([['head'], []])
    expect([LAST, FIRST].map((day) => organisations.managedBy('canbo.huyen', day))).toEqual(['huyen', 'phuong'])
    expect(organisations.managerOf(['canbo.huyen'], LAST)).toBe('huyen')
    expect(organisations.body('ban.ubkt.huyen')).toMatchObject({ to: LAST, successor: 'ban.ubkt.phuong' })
    expect([LAST, FIRST].map((day) => organisations.predecessors('phuong', day))).toEqual([[], ['huyen']])
  })

  test('tên theo ngày: tên cũ vẫn đúng cho ngày trước khi đổi', () => {
    const renamed = before
      .given('rename-body', { body: 'ban.bantuyengiao.tinh', name: 'Ban Tuyên giáo và Dân vận', from: localDate('2025-02-03'), reason }, 'BodyRenamed')
      .given('rename-committee', { committee: 'phuong', name: 'Đảng ủy phường mới', from: FIRST, reason }, 'CommitteeRenamed')
    expect([LAST, FIRST].map((day) => renamed.organisations.nameOf('committee', 'phuong', day))).toEqual(['Đảng ủy phường (minh họa)', 'Đảng ủy phường mới'])
    expect(renamed.organisations.nameOf('body', 'ban.bantuyengiao.tinh', localDate('2025-02-02'))).toBe('Ban Tuyên giáo và Dân vận, Tỉnh ủy (minh họa)')
    expect(renamed.organisations.nameOf('body', 'ban.bantuyengiao.tinh', localDate('2025-02-03'))).toBe('Ban Tuyên giáo và Dân vận')
    expect(renamed.organisations.nameOf('person', 'canbo.huyen', LAST)).toBe('Cán bộ huyện')
    expect(renamed.organisations.nameOf('committee', 'la', LAST)).toBeUndefined()
    renamed.when('quantri.tinh').does('rename-committee', { committee: 'phuong', name: 'Tên khác', from: LAST, reason }).isRefused([{ code: 'rename.after-last', data: { from: LAST, last: LAST } }])
  })

  test('Điều 1 khoản 2: mỗi lần giữ chức vụ ghi rõ thuộc nhóm nào của Điều 2 khoản 3', () => {
    expect(before.organisations.positionsOf('canbo.huyen', LAST)[0]?.cadreUnder).toBe('political-system')
  })

  test('nhiệm kỳ nối nhau, không chồng nhau', () => {
    const first = before.given('set-term', { committee: 'phuong', from: localDate('2025-07-01'), to: localDate('2030-06-30') }, 'TermSet')
    const both = first.given('set-term', { committee: 'phuong', from: localDate('2020-01-01'), to: LAST })
    expect(both.organisations.committee('phuong')?.terms?.map(({ from }) => from)).toEqual(['2020-01-01', '2025-07-01'])
    both.when('quantri.tinh').does('set-term', { committee: 'phuong', from: localDate('2026-01-01') }).isRefused([{ code: 'set-term.no-overlap', data: { from: '2025-07-01' } }])
  })

  test('cấp ủy không có văn phòng thì giao một người, người ấy làm được việc của văn phòng', () => {
    const designated = before.given('designate-office', { committee: 'huyen', person: 'canbo2.tinh', from: LAST }, 'OfficeDesignated')
    expect(designated.organisations.holders('huyen', ['clerk'], LAST).map(({ person }) => person)).toEqual(['canbo2.tinh'])
    designated.when('quantri.tinh').does('designate-office', { committee: 'huyen', person: 'canbo.tinh', from: LAST }).isRefused([{ code: 'designate-office.none-yet', policy: 'office.person-where-none', data: { person: 'canbo2.tinh' } }])
    before.when('quantri.tinh').does('designate-office', { committee: 'huyen', person: 'quantri.tinh', from: LAST }).isRefused([{ code: 'administration.not-to-oneself', data: {} }])
  })

  test('cán bộ chuyển sang cấp ủy khác quản lý từ một ngày', () => {
    const transferred = before.given('transfer-person', { person: 'canbo.huyen', managedBy: 'tinh', from: FIRST, reason }, 'PersonTransferred')
    expect([LAST, FIRST].map((day) => transferred.organisations.managedBy('canbo.huyen', day))).toEqual(['huyen', 'tinh'])
    transferred.when('quantri.tinh').does('transfer-person', { person: 'canbo.huyen', managedBy: null, from: LAST, reason: '' }).isRefused([
      { code: 'transfer-person.after-last', data: { last: LAST } },
      { code: 'transfer-person.reason', data: {} },
    ])
  })

  test('một cơ quan kết thúc, cơ quan khác của cùng cấp ủy tiếp tục', () => {
    const ended = before.given('end-body', { body: 'ban.phoihop.tinh', to: LAST, successor: 'ban.thamdinh.tinh', reason }, 'BodyEnded')
    expect([LAST, FIRST].map((day) => ended.organisations.positionsOf('phoihop.tinh', day).length)).toEqual([1, 0])
    before.when('quantri.tinh').does('end-body', { body: 'ban.phoihop.tinh', to: LAST, successor: null, reason }).hasVerdict('end-body.successor-stands', 'not-judged').isAccepted()
    ended.when('quantri.tinh').does('end-body', { body: 'ban.phoihop.tinh', to: LAST, successor: 'ban.ubkt.phuong', reason: '' }).isRefused([
      { code: 'end-body.not-ended', data: { to: LAST } },
      { code: 'end-body.successor-stands', data: { body: 'ban.ubkt.phuong' } },
      { code: 'end-body.reason', data: {} },
    ])
    before.when('quantri.tinh').does('end-body', { body: 'la', to: LAST, successor: null, reason }).hasVerdict('end-body.not-ended', 'not-judged').isRefused([{ code: 'administration.body-stands', data: {} }])
  })
})

describe('những gì không ghi được', () => {
  test('kết thúc một cấp ủy: phải có nơi kế thừa, nơi nhận hồ sơ, không còn cấp ủy nào ở dưới', () => {
    before.when('quantri.tinh').does('end-committee', { ...ending, successors: ['la'], bodies: [{ body: 'ban.ubkt.tinh', successor: 'ban.ubkt.phuong' }], reason: ' ' }).isRefused([
      { code: 'end-committee.successors-stand', data: { missing: ['la'], after: FIRST } },
      { code: 'end-committee.files-to-successor', data: { successors: ['la'] } },
      { code: 'end-committee.nobody-left-below', data: { below: ['coso'] } },
      { code: 'end-committee.bodies', data: { bodies: ['ban.ubkt.tinh', 'ban.ubkt.phuong'] } },
      { code: 'end-committee.reason', data: {} },
    ])
    passedOn.when('quantri.tinh').does('end-committee', { ...ending, bodies: [] }).hasVerdict('end-committee.bodies', 'not-judged').isAccepted()
    after.when('quantri.tinh').does('end-committee', ending).hasVerdict('end-committee.not-ended', 'refused')
    after.when('quantri.tinh').does('end-committee', { ...ending, committee: 'la' }).hasVerdict('end-committee.not-ended', 'not-judged')
  })

  test('cấp ủy có người quản trị duy nhất chưa kết thúc được', () => {
    const moved = before.given('appoint', { ...administrator, committee: 'phuong' })
    const wrong = { committee: 'tinh', to: LAST, successors: ['phuong'], openFilesTo: 'phuong', bodies: [], reason }
    before.when('quantri.tinh').does('end-committee', wrong).hasVerdict('end-committee.administrator-elsewhere', 'refused')
    moved.when('quantri.tinh').does('end-committee', wrong).hasVerdict('end-committee.administrator-elsewhere', 'met')
  })

  test('mã, tên, cấp trên của cấp ủy mới', () => {
    before.when('quantri.tinh').does('found-committee', { ...district, name: ' ' }).isRefused([
      { code: 'found-committee.new', data: { committee: 'huyen' } },
      { code: 'found-committee.name', data: {} },
    ])
    before.when('quantri.tinh').does('found-committee', { ...district, id: 'Huyện', superior: 'la' }).isRefused([
      { code: 'administration.identifier', data: { id: 'Huyện' } },
      { code: 'administration.committee-stands', data: { committee: 'la' } },
    ])
    before.when('quantri.tinh').does('open-body', { id: 'ban.ubkt.huyen', committee: 'huyen', name: '', kind: 'inspection', from: FIRST }).isRefused([
      { code: 'open-body.new', data: { body: 'ban.ubkt.huyen' } },
      { code: 'open-body.name', data: {} },
    ])
  })

  test('không cấp ủy nào ở trên chính mình; cấp trên không đổi lùi', () => {
    before.when('quantri.tinh').does('change-superior', { committee: 'tinh', superior: 'coso', from: LAST, reason: '' }).isRefused([
      { code: 'change-superior.not-below-itself', data: { committee: 'tinh', superior: 'coso' } },
      { code: 'change-superior.reason', data: {} },
    ])
    after.when('quantri.tinh').does('change-superior', { committee: 'coso', superior: 'tinh', from: LAST, reason }).isRefused([{ code: 'change-superior.after-last', data: { last: LAST } }])
    before.when('quantri.tinh').does('change-superior', { committee: 'la', superior: 'tinh', from: LAST, reason }).hasVerdict('change-superior.after-last', 'not-judged').isRefused([{ code: 'administration.committee-stands', data: {} }])
  })

  test('tên mới và lý do phải có', () => {
    before.when('quantri.tinh').does('rename-body', { body: 'la', name: '', from: DAYS.receipt, reason: '' }).hasVerdict('rename.after-last', 'not-judged').isRefused([
      { code: 'administration.body-stands', data: {} },
      { code: 'rename.name', data: {} },
      { code: 'rename.reason', data: {} },
    ])
  })
})
