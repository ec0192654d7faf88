import { describe, test } from 'vitest'
import { organisationsFrom } from '../organisations/index.ts'
import { aCase, DAYS, DEMO_ORGANISATION } from '../testing/index.ts'

/** The demo tree as it is when this person's posts ended the day before. */
const without = (person: string) =>
  organisationsFrom({
    ...DEMO_ORGANISATION,
    positions: DEMO_ORGANISATION.positions.map((position) => (position.person === person ? { ...position, to: DAYS.dayBefore } : position)),
  })

describe('Điều 2 khoản 3: người đề xuất là cán bộ', () => {
  test('Điều 2 khoản 3: người đang giữ chức vụ gửi được kế hoạch', () => {
    aCase().when('canbo.phuong').does('submit', {}).hasVerdict('submit.proposer-is-cadre', 'met').isAccepted()
  })

  test('Điều 2 khoản 3: cả nhóm đều giữ chức vụ thì gửi được', () => {
    aCase({ members: ['canbo2.phuong'] }).when('canbo.phuong').does('submit', {}).isAccepted()
  })

  test('Điều 2 khoản 3: một người trong nhóm đã thôi chức vụ thì bị nêu tên', () => {
    aCase({ members: ['canbo2.phuong'], organisations: without('canbo2.phuong') })
      .when('canbo.phuong')
      .does('submit', {})
      .isRefused([{ code: 'submit.proposer-is-cadre', clauses: ['d2.k3'], data: { people: ['canbo2.phuong'] } }])
  })

  test('Điều 2 khoản 3: người đề xuất đã thôi chức vụ, văn phòng nhận giấy thay cũng không gửi được', () => {
    aCase({ organisations: without('canbo.phuong') })
      .when('vanphong.phuong')
      .does('submit', { receivedOn: DAYS.receipt })
      .isRefused([{ code: 'submit.proposer-is-cadre', clauses: ['d2.k3'], data: { people: ['canbo.phuong'] } }])
  })

  test('Điều 2 khoản 3: chức vụ quản trị chương trình không làm nên cán bộ', () => {
    aCase({ proposer: 'quantri.tinh', committee: 'tinh' })
      .when('quantri.tinh')
      .does('submit', {})
      .isRefused([{ code: 'submit.proposer-is-cadre', clauses: ['d2.k3'], data: { people: ['quantri.tinh'] } }])
  })
})
