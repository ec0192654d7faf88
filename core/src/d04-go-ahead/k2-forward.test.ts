import { describe, expect, test } from 'vitest'
import type { ActData } from '../case/acts.ts'
import { aCase, aLetter, DAYS } from '../testing/index.ts'

const atBase = aCase({ committee: 'coso' }).submitted().registered()
const letter = aLetter({ signedBy: 'bithu.coso' })
const upward = (change: Partial<ActData<'forward'>> = {}): ActData<'forward'> => ({ to: 'phuong', reason: 'Vượt thẩm quyền của cấp ủy cơ sở.', letter, ...change })

describe('Điều 4 khoản 2: vượt thẩm quyền thì báo cáo xin chủ trương cấp ủy có thẩm quyền', () => {
  test('Điều 4 khoản 2: báo cáo lên cấp trên trực tiếp; cấp ấy có ngày nhận riêng, cấp ủy quản lý không đổi', () => {
    const forwarded = atBase.on(DAYS.day1).when('bithu.coso').does('forward', upward()).isAccepted('PlanForwarded')
    expect(forwarded.file).toMatchObject({ stage: 'forwarded', managingCommittee: 'coso', competentCommittee: 'phuong', skippedSuperiors: [] })
    expect(forwarded.file.receipts).toMatchObject([
      { committee: 'coso', receivedOn: DAYS.receipt, reason: 'submitted' },
      { committee: 'phuong', receivedOn: DAYS.day1, reason: 'forwarded', registered: null },
    ])
  })

  test('Điều 4 khoản 2, Điều 7 khoản 1: chỉ Thường trực cấp ủy đang giữ hồ sơ báo cáo lên', () => {
    atBase
      .when('chanhvanphong.coso')
      .does('forward', upward())
      .isRefused([{ code: 'forward.by-permanent-members', clauses: ['d4.k2', 'd7.k1'], data: { whoMay: ['permanent-members/coso'] } }])
  })

  test.each(['coso', 'khong-co'])('Điều 4 khoản 2: «%s» không phải cấp ủy ở phía trên thì không nhận', (to) => {
    atBase
      .when('bithu.coso')
      .does('forward', upward({ to }))
      .isRefused([{ code: 'forward.to-committee-above', clauses: ['d4.k2', 'd7.k1'], data: { to, above: ['phuong', 'tinh', 'trunguong'] } }])
  })

  test('Điều 7 khoản 1: không nêu lý do thì không báo cáo lên được', () => {
    atBase
      .when('bithu.coso')
      .does('forward', upward({ reason: '' }))
      .isRefused([{ code: 'forward.reason', clauses: ['d4.k2', 'd7.k1'], data: {} }])
  })

  test('Điều 4 khoản 2: đã trình tập thể thì không chuyển đi nữa', () => {
    aCase()
      .submitted()
      .registered()
      .inAppraisal()
      .appraised()
      .beforeCollective()
      .when('bithu.phuong')
      .does('forward', upward({ to: 'tinh', letter: aLetter() }))
      .isRefused([{ code: 'forward.stage', data: { stage: 'before-collective', possibleAt: ['registered', 'in-appraisal', 'appraised'] } }])
  })
})

describe('Điều 4 khoản 2: xin ý kiến vượt cấp thì đồng thời báo cáo cấp trên trực tiếp để biết', () => {
  const skipping = atBase.given('bithu.coso', 'forward', upward({ to: 'tinh' }))

  test('Điều 4 khoản 2: vượt cấp thì hồ sơ ghi cấp trên trực tiếp đã bị vượt qua', () => {
    expect(skipping.file.skippedSuperiors).toMatchObject([{ committee: 'phuong', skippedBy: 'coso', informed: null }])
  })

  test('Điều 4 khoản 2: văn phòng của cấp ủy đã vượt cấp báo cáo, một lần', () => {
    const informed = skipping.when('vanphong.coso').does('inform-superior', { letter }).isAccepted('SuperiorInformed')
    expect(informed.file.skippedSuperiors).toMatchObject([{ informed: { on: DAYS.receipt, letter } }])
    informed
      .when('vanphong.coso')
      .does('inform-superior', { letter })
      .isRefused([{ code: 'inform-superior.level-was-skipped', clauses: ['d4.k2'], data: {} }])
  })

  test('Điều 4 khoản 2: văn phòng khác không báo cáo thay', () => {
    skipping
      .when('vanphong.tinh')
      .does('inform-superior', { letter: aLetter({ signedBy: 'bithu.tinh' }) })
      .isRefused([
        { code: 'inform-superior.by-office', data: { whoMay: ['office/coso'] } },
        { code: 'inform-superior.level-was-skipped', clauses: ['d4.k2'] },
      ])
  })

  test('Điều 4 khoản 2: không vượt cấp thì không có gì để báo cáo để biết', () => {
    atBase
      .given('bithu.coso', 'forward', upward())
      .when('vanphong.phuong')
      .does('inform-superior', { letter: aLetter() })
      .isRefused([{ code: 'inform-superior.level-was-skipped', clauses: ['d4.k2'] }])
  })
})
