import { describe, expect, test } from 'vitest'
import { localDate } from '../../time/index.ts'
import { anAdministration, DAYS } from '../../testing/index.ts'

const FROM = localDate('2023-01-01')
const TO = localDate('2023-06-30')
const added = anAdministration().given('add-person', { id: 'nguoi.moi', name: 'Người mới', managedBy: 'phuong' }, 'PersonAdded')
const clerk = { person: 'nguoi.moi', post: 'clerk', committee: 'phuong', from: FROM } as const

describe('người trong danh bạ', () => {
  test('thêm người, sửa họ tên', () => {
    const corrected = added.given('correct-person', { person: 'nguoi.moi', name: 'Người Mới', reason: 'Viết sai họ tên' }, 'PersonCorrected')
    expect(corrected.organisations.person('nguoi.moi')).toEqual({ id: 'nguoi.moi', name: 'Người Mới', managedBy: 'phuong' })
  })

  test('chỉ người quản trị được làm', () => {
    anAdministration()
      .when('bithu.phuong')
      .does('add-person', { id: 'nguoi.moi', name: 'Người mới', managedBy: 'phuong' })
      .isRefused([{ code: 'administration.by-administrator', data: {} }])
  })

  test('tên đăng nhập dễ gõ, chưa ai dùng; họ tên và cấp ủy quản lý phải có', () => {
    added.when('quantri.tinh').does('add-person', { id: 'nguoi.moi', name: ' ', managedBy: 'la' }).isRefused([
      { code: 'add-person.new', data: { person: 'nguoi.moi' } },
      { code: 'add-person.name', data: {} },
      { code: 'administration.committee-stands', data: { committee: 'la' } },
    ])
    added.when('quantri.tinh').does('add-person', { id: 'Người', name: 'Người', managedBy: null }).hasVerdict('administration.committee-stands', 'not-judged').isRefused([{ code: 'add-person.user-name', data: { person: 'Người' } }])
  })

  test('«system» là tên của chính hệ thống, không ai mang tên ấy', () => {
    added.when('quantri.tinh').does('add-person', { id: 'system', name: 'Hệ thống', managedBy: null }).isRefused([{ code: 'add-person.not-the-program', data: { person: 'system' } }])
  })

  test('sửa họ tên phải có người, có tên, có lý do', () => {
    added.when('quantri.tinh').does('correct-person', { person: 'la', name: '', reason: '' }).isRefused([
      { code: 'administration.person-known', data: { person: 'la' } },
      { code: 'correct-person.name', data: {} },
      { code: 'correct-person.reason', data: {} },
    ])
  })
})

describe('sửa chức danh đã ghi sai', () => {
  const held = added.given('appoint', { ...clerk, to: TO })
  const position = held.organisations.everHeldBy('nguoi.moi')[0]?.id ?? ''
  const reason = 'Ghi nhầm ngày trong quyết định'

  test('ngày đầu, ngày cuối, nhóm chức vụ: ghi bằng một sự kiện mới, nói cả điều đã ghi trước; điều để trống giữ nguyên', () => {
    const { organisations, events } = held.given('correct-position', { position, from: DAYS.receipt, cadreUnder: 'public-service-unit', reason }, 'PositionCorrected')
    expect(organisations.everHeldBy('nguoi.moi')).toMatchObject([{ id: position, from: DAYS.receipt, to: TO, cadreUnder: 'public-service-unit', post: 'clerk', committee: 'phuong' }])
    expect(events.at(-1)?.data).toMatchObject({ before: { from: FROM, to: TO }, reason })
    expect(organisations.positionsOf('nguoi.moi', DAYS.receipt)).toHaveLength(1)
  })

  test('không có gì khác, ngoài thời gian cấp ủy hoạt động, ngày cuối trước ngày đầu, không có lý do: từ chối', () => {
    const sure = held.when('quantri.tinh')
    sure.does('correct-position', { position, from: FROM, reason: ' ' }).isRefused([{ code: 'correct-position.changes' }, { code: 'correct-position.reason' }])
    sure.does('correct-position', { position, from: localDate('1990-01-01'), reason }).isRefused([{ code: 'correct-position.while-it-stands' }])
    sure.does('correct-position', { position, to: DAYS.receipt, reason }).isRefused([{ code: 'correct-position.while-it-stands' }])
    sure.does('correct-position', { position: 'la', reason }).isRefused([{ code: 'correct-position.position' }])
  })

  test('không trùng lần khác của chính người ấy, không hai người đứng đầu, không sửa chức danh của chính mình', () => {
    const twice = held.given('appoint', { ...clerk, from: localDate('2024-01-01') })
    twice.when('quantri.tinh').does('correct-position', { position, to: localDate('2024-02-01'), reason }).isRefused([{ code: 'correct-position.nobody-else', data: { person: 'nguoi.moi' } }])
    const second = held.given('appoint', { person: 'nguoi.moi', post: 'administrator', committee: 'tinh', from: FROM })
    const office = second.organisations.everHeldIn('tinh').find(({ person, post }) => person === 'nguoi.moi' && post === 'administrator')?.id ?? ''
    second.when('quantri.tinh').does('correct-position', { position: office, to: TO, reason }).isAccepted('PositionCorrected')
    held.when('quantri.tinh').does('correct-position', { position: 'quantri.tinh/administrator', to: DAYS.receipt, reason }).isRefused([{ code: 'administration.not-to-oneself' }, { code: 'correct-position.administrator-remains' }])
  })
})

describe('chức danh từ ngày, đến ngày', () => {
  test('giữ chức danh trong đúng khoảng thời gian ấy', () => {
    const { organisations } = added.given('appoint', { ...clerk, to: TO }, 'PersonAppointed')
    const days = [DAYS.receipt, FROM, TO, localDate('2023-07-01')]
    expect(days.map((day) => organisations.positionsOf('nguoi.moi', day).map(({ post }) => post))).toEqual([[], ['clerk'], ['clerk'], []])
  })

  test('không ai tự cấp chức danh cho mình, người quản trị cũng không', () => {
    added.when('quantri.tinh').does('appoint', { ...clerk, person: 'quantri.tinh' }).isRefused([{ code: 'administration.not-to-oneself', data: { person: 'quantri.tinh' } }])
    added.when('quantri.tinh').does('appoint', clerk).hasVerdict('administration.not-to-oneself', 'met').isAccepted()
  })

  test('cán bộ của cơ quan thì ghi cơ quan; chức danh khác thì không', () => {
    const officer = { ...clerk, post: 'officer' } as const
    added.when('quantri.tinh').does('appoint', { ...officer, body: 'ban.thamdinh.phuong' }).hasVerdict('administration.body-stands', 'met').isAccepted()
    added.when('quantri.tinh').does('appoint', officer).hasVerdict('appoint.body-of-committee', 'not-judged').isRefused([{ code: 'appoint.officer-in-body', data: { isOfficer: true } }])
    added.when('quantri.tinh').does('appoint', { ...officer, body: 'ban.thamdinh.tinh' }).isRefused([{ code: 'appoint.body-of-committee', data: { committee: 'phuong' } }])
    added.when('quantri.tinh').does('appoint', { ...officer, body: 'la' }).isRefused([{ code: 'administration.body-stands', data: { body: 'la' } }])
  })

  test('ngày cuối không trước ngày đầu', () => {
    added.when('quantri.tinh').does('appoint', { ...clerk, from: TO, to: FROM }).isRefused([{ code: 'administration.runs-forward', data: { from: TO, to: FROM } }])
    added.when('quantri.tinh').does('appoint', { ...clerk, to: TO }).hasVerdict('administration.runs-forward', 'met').isAccepted()
    added.when('quantri.tinh').does('appoint', clerk).hasVerdict('administration.runs-forward', 'not-judged').isAccepted()
  })

  test('một chức danh không ghi hai lần cho cùng thời gian', () => {
    const appointed = added.given('appoint', { ...clerk, to: TO })
    appointed.when('quantri.tinh').does('appoint', { ...clerk, from: TO }).isRefused([{ code: 'appoint.not-twice', data: { from: FROM } }])
    appointed.when('quantri.tinh').does('appoint', { ...clerk, from: localDate('2023-07-01') }).isAccepted()
  })

  test('một cấp ủy trong một ngày chỉ có một người đứng đầu', () => {
    const head = { ...clerk, post: 'head' } as const
    added.when('quantri.tinh').does('appoint', head).isRefused([{ code: 'appoint.one-head', data: { person: 'bithu.phuong', committee: 'phuong' } }])
    const succeeded = added.given('end-position', { position: 'bithu.phuong/head', to: localDate('2022-12-31'), reason: 'Quyết định số 12' }, 'PositionEnded').given('appoint', head)
    expect(succeeded.organisations.holders('phuong', ['head'], FROM).map(({ person }) => person)).toEqual(['nguoi.moi'])
    expect(succeeded.organisations.holders('phuong', ['head'], DAYS.receipt).map(({ person }) => person)).toEqual(['bithu.phuong'])
  })

  test('kết thúc chức danh: có thật, chưa kết thúc, có lý do', () => {
    added.when('quantri.tinh').does('end-position', { position: 'la', to: FROM, reason: '' }).hasVerdict('end-position.still-held', 'not-judged').isRefused([
      { code: 'end-position.position', data: {} },
      { code: 'end-position.reason', data: {} },
    ])
    const ended = added.given('end-position', { position: 'uyvien.phuong/standing-member', to: FROM, reason: 'Chuyển công tác' })
    ended.when('quantri.tinh').does('end-position', { position: 'uyvien.phuong/standing-member', to: TO, reason: 'Chuyển' }).isRefused([{ code: 'end-position.still-held', data: { to: FROM } }])
    ended.when('quantri.tinh').does('end-position', { position: 'uyvien2.phuong/standing-member', to: localDate('2019-12-31'), reason: 'Chuyển' }).isRefused([{ code: 'end-position.still-held', data: { to: null } }])
  })

  test('luôn còn một người quản trị', () => {
    const ending = { position: 'quantri.tinh/administrator', to: FROM, reason: 'Nghỉ hưu' } as const
    added.when('quantri.tinh').does('end-position', ending).isRefused([{ code: 'end-position.administrator-remains', data: {} }])
    added
      .given('appoint', { person: 'nguoi.moi', post: 'administrator', committee: 'tinh', from: DAYS.receipt })
      .when('quantri.tinh')
      .does('end-position', ending)
      .hasVerdict('end-position.administrator-remains', 'met')
      .isAccepted('PositionEnded')
  })
})

test('chức danh không giữ thì không dùng được; không giữ gì thì không làm được gì', () => {
  const data = { id: 'nguoi.hai', name: 'Người hai', managedBy: null }
  added.when('quantri.tinh').does('add-person', data, 'bithu.tinh/head').isRefused([{ code: 'position.not-held', data: { position: 'bithu.tinh/head' } }])
  added.when('nguoi.moi').does('add-person', data).isRefused([{ code: 'position.none-held', data: {} }])
})
