import { cite } from '@dam-lam/law'
import { describe, expect, test } from 'vitest'
import { aCase, aLetter, DAYS } from '../testing/index.ts'

const skipping = aCase({ committee: 'coso' }).submitted().registered().forwardedTo('tinh')

describe('Điều 4 khoản 2: phải báo cáo cấp trên trực tiếp để biết', () => {
  test('Điều 4 khoản 2: «đồng thời» là trong ngày, theo quy định nội bộ; việc của văn phòng cấp ủy đã vượt cấp', () => {
    expect(skipping.duty('inform-skipped-superior')).toMatchObject({
      holder: { kind: 'office', committee: 'coso' },
      since: DAYS.receipt,
      due: { date: DAYS.receipt, kind: 'policy', from: 'same-time.working-days' },
      clauses: [cite('d4.k2', 'đồng thời báo cáo cấp trên trực tiếp để biết nếu xin ý kiến vượt cấp')],
      end: null,
    })
  })

  test('Điều 4 khoản 2: vượt cấp vào thứ Bảy thì hạn là ngày làm việc kế tiếp', () => {
    const onSaturday = aCase({ committee: 'coso', today: DAYS.saturday }).submitted().registered().forwardedTo('tinh')
    expect(onSaturday.duty('inform-skipped-superior').due.date).toBe('2022-12-19')
  })

  test('Điều 4 khoản 2: báo cáo rồi thì việc ấy xong', () => {
    const informed = skipping.on(DAYS.day1).given('vanphong.coso', 'inform-superior', { letter: aLetter({ signedBy: 'bithu.coso' }) })
    expect(informed.duty('inform-skipped-superior').end).toMatchObject({ how: 'discharged', on: DAYS.day1 })
  })

  test('Điều 4 khoản 2: không vượt cấp thì không phát sinh', () => {
    const oneUp = aCase({ committee: 'coso' }).submitted().registered().forwardedTo('phuong')
    expect(oneUp.duties().map(({ what }) => what)).not.toContain('inform-skipped-superior')
  })
})
