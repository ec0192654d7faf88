import { localDate, organisationsFrom } from '@dam-lam/core'
import { describe, expect, test } from 'vitest'
import { DEMO_ORGANISATION } from '../demo/demo-organisation.ts'
import { draftFile } from './draft.ts'

const organisations = organisationsFrom(DEMO_ORGANISATION)
const today = localDate('2026-11-24')
const managerOf = (proposer: string, plan: Parameters<typeof draftFile>[0]['plan']): string =>
  draftFile({ caseId: 'x', version: 1, kind: 'proposal', proposer, authors: [], plan, adjusts: null }, organisations, today).managingCommittee

describe('Điều 4 khoản 1: kế hoạch gửi đến cấp ủy có thẩm quyền quản lý', () => {
  test('một cán bộ: cấp ủy quản lý cán bộ ấy', () => expect(managerOf('canbo.coso', {})).toBe('coso'))
  test('một nhóm: cấp ủy thấp nhất quản lý mọi người trong nhóm', () => expect(managerOf('canbo.coso', { members: ['canbo.phuong'] })).toBe('phuong'))
  test('một cấp ủy: cấp trên trực tiếp của cấp ủy ấy', () => expect(managerOf('bithu.phuong', { onBehalfOf: 'phuong' })).toBe('tinh'))
  test('một cơ quan: cấp ủy của cơ quan ấy', () => expect(managerOf('thamdinh.tinh', { onBehalfOf: 'ban.thamdinh.tinh' })).toBe('tinh'))
  test('điều đã viết không dẫn đến đâu thì là cấp ủy quản lý người viết', () => {
    expect(managerOf('canbo.coso', { onBehalfOf: 'không có' })).toBe('coso')
    expect(managerOf('canbo.coso', { members: ['không có'] })).toBe('coso')
  })
})
