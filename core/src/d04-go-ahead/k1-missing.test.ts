import { describe, expect, test } from 'vitest'
import { DEFAULT_POLICY } from '../policy.ts'
import { aPlan } from '../testing/index.ts'
import { missingFrom } from './k1-missing.ts'

describe('Điều 4 khoản 1: biểu mẫu chỉ ra phần còn thiếu trước khi gửi', () => {
  test('Điều 4 khoản 1: kế hoạch đã đủ thì không còn gì thiếu', () => {
    expect(missingFrom({ plan: aPlan(), policy: DEFAULT_POLICY })).toEqual([])
  })

  test('Điều 4 khoản 1: phần thiếu được nêu kèm nguyên văn chỗ đòi nó', () => {
    expect(missingFrom({ plan: aPlan({ risks: [] }), policy: DEFAULT_POLICY })).toEqual([
      { code: 'plan.risks', basis: { ground: 'law', clauses: [{ at: 'd4.k1', quote: 'những rủi ro có thể xảy ra' }] }, data: {} },
    ])
  })
})
