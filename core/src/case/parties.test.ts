import { describe, expect, test } from 'vitest'
import { demoOrganisations, DAYS } from '../testing/index.ts'
import type { Position } from '../organisations/organisations.ts'
import { partiesOf } from './parties.ts'

const positionsOf = (...people: readonly string[]): readonly Position[] => people.flatMap((person) => demoOrganisations.positionsOf(person, DAYS.receipt))

describe('Mỗi người xem hồ sơ thay cho ai', () => {
  test('người trong tập thể hay văn phòng xem thay cấp ủy, người phụ trách một ban xem thay ban, cán bộ xem cho mình', () => {
    expect(partiesOf('uyvien.phuong', positionsOf('uyvien.phuong'))).toEqual(['person/uyvien.phuong', 'committee/phuong'])
    expect(partiesOf('thamdinh.phuong', positionsOf('thamdinh.phuong'))).toEqual(['person/thamdinh.phuong', 'body/ban.thamdinh.phuong'])
    expect(partiesOf('canbo.phuong', positionsOf('canbo.phuong'))).toEqual(['person/canbo.phuong'])
  })

  test('người quản trị không xem thay ai, dù còn giữ chức danh khác', () => {
    expect(partiesOf('quantri.tinh', positionsOf('quantri.tinh'))).toEqual(['person/quantri.tinh'])
    expect(partiesOf('quantri.tinh', positionsOf('quantri.tinh', 'vanphong.phuong', 'thamdinh.tinh'))).toEqual(['person/quantri.tinh'])
  })
})
