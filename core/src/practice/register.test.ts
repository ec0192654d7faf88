import { describe, expect, test } from 'vitest'
import { aCase, DAYS } from '../testing/index.ts'

const submitted = aCase().submitted()

describe('vào sổ văn bản đến', () => {
  test('văn phòng vào sổ; ngày nhận không đổi', () => {
    const { file } = submitted.on(DAYS.day2).when('vanphong.phuong').does('register', { number: '1342' }).isAccepted('PlanRegistered')
    expect(file.stage).toBe('registered')
    expect(file.receipts).toMatchObject([{ receivedOn: DAYS.receipt, registered: { number: '1342', on: DAYS.day2 } }])
  })

  test('không có số cũng vào sổ được', () => {
    const { file } = submitted.when('vanphong.phuong').does('register', {}).isAccepted()
    expect(file.receipts[0]?.registered?.number).toBeNull()
  })

  test('chỉ văn phòng của cấp ủy đang nhận vào sổ', () => {
    submitted
      .when('bithu.phuong')
      .does('register', {})
      .isRefused([{ code: 'register.by-office', data: { whoMay: ['office/phuong'] } }])
  })

  test('đã vào sổ rồi thì không vào lần nữa', () => {
    submitted
      .registered()
      .when('vanphong.phuong')
      .does('register', {})
      .isRefused([{ code: 'register.stage', data: { stage: 'registered', possibleAt: ['submitted', 'forwarded'] } }])
  })
})

describe('việc vào sổ', () => {
  test('phải vào sổ trong 1 ngày làm việc, theo quy định nội bộ, không dẫn điều khoản nào', () => {
    expect(submitted.duty('register')).toMatchObject({
      holder: { kind: 'office', committee: 'phuong' },
      due: { date: DAYS.day1, kind: 'policy', from: 'register.working-days' },
      clauses: [],
      end: null,
    })
  })

  test('vào sổ thì xong; rút trước khi vào sổ thì thôi', () => {
    expect(submitted.registered().duty('register').end).toMatchObject({ how: 'discharged' })
    expect(submitted.withdrawn().duty('register').end).toMatchObject({ how: 'lapsed' })
  })

  test('Điều 4 khoản 2: mỗi cấp ủy nhận kế hoạch phải vào sổ của mình', () => {
    const forwarded = submitted.registered().forwardedTo('tinh')
    expect(forwarded.duty('register')).toMatchObject({ holder: { committee: 'tinh' }, end: null })
    expect(forwarded.registered().duty('register').end).toMatchObject({ how: 'discharged' })
  })
})
