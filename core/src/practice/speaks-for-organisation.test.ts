import { describe, test } from 'vitest'
import { aCase } from '../testing/index.ts'

describe('Điều 4 khoản 1: cấp ủy, tổ chức đảng, cơ quan, đơn vị cũng đề xuất được, qua người của mình', () => {
  test('Điều 4 khoản 1: bí thư đề xuất thay mặt cấp ủy mình', () => {
    aCase({ proposer: 'bithu.phuong', onBehalfOf: 'phuong', committee: 'tinh' })
      .when('bithu.phuong')
      .does('submit', {})
      .hasVerdict('submit.speaks-for-organisation', 'met')
      .isAccepted()
  })

  test('Điều 4 khoản 1: người của cơ quan tham mưu đề xuất thay mặt cơ quan ấy', () => {
    aCase({ proposer: 'thamdinh.phuong', onBehalfOf: 'ban.thamdinh.phuong' }).when('thamdinh.phuong').does('submit', {}).isAccepted()
  })

  test('cán bộ do cấp ủy quản lý không vì thế mà thay mặt cấp ủy', () => {
    aCase({ proposer: 'canbo.phuong', onBehalfOf: 'phuong', committee: 'tinh' })
      .when('canbo.phuong')
      .does('submit', {})
      .isRefused([{ code: 'submit.speaks-for-organisation', data: { person: 'canbo.phuong' } }])
  })

  test('đề xuất với tư cách cá nhân thì không xét ở đây', () => {
    aCase().when('canbo.phuong').does('submit', {}).hasVerdict('submit.speaks-for-organisation', 'not-judged').isAccepted()
  })
})
