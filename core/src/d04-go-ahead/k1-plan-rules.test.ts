import { describe, test } from 'vitest'
import type { ExpectedRefusal } from '../testing/index.ts'
import { aCase, anUnsuitableMatter, aPlan, aScope } from '../testing/index.ts'
import type { Policy } from '../policy.ts'
import { localDate } from '../time/index.ts'
import type { PlanDraft } from './k1-plan.ts'

const sending = (change: PlanDraft, policy: Partial<Policy> = {}) => aCase({ plan: { ...aPlan(), ...change }, policy }).when('canbo.phuong').does('submit', {})

const unmeasured = { result: 'Giảm số lần đi lại' }
const halfAssessed = { risk: 'Thất lạc giấy tờ', likelihood: 'low', impact: 'medium' } as const

describe('Điều 4 khoản 1: kế hoạch phải có những gì', () => {
  test('Điều 4 khoản 1: kế hoạch đủ mọi phần thì gửi được', () => {
    const ruling = sending({})
    for (const rule of ['plan.title', 'plan.problem', 'plan.solution', 'plan.matters', 'plan.matters-analysed', 'plan.expected-results', 'plan.risks', 'plan.implementers'])
      ruling.hasVerdict(rule, 'met')
    ruling.isAccepted('PlanSubmitted')
  })

  test.each<[string, PlanDraft, ExpectedRefusal]>([
    ['tên kế hoạch', { title: ' ' }, { code: 'plan.title', data: {} }],
    ['vấn đề cần giải quyết', { problem: '' }, { code: 'plan.problem', clauses: ['d4.k1'], data: {} }],
    ['cách giải quyết', { solution: '\n' }, { code: 'plan.solution', clauses: ['d4.k1'], data: {} }],
    ['vấn đề chưa được quy định hay không phù hợp', { matters: [] }, { code: 'plan.matters', clauses: ['d4.k1'], data: {} }],
    ['dự kiến hiệu quả, kết quả', { expectedResults: [] }, { code: 'plan.expected-results', clauses: ['d4.k1'], data: {} }],
    ['rủi ro có thể xảy ra', { risks: [] }, { code: 'plan.risks', clauses: ['d4.k1'], data: {} }],
  ])('Điều 4 khoản 1: thiếu %s thì chưa gửi được', (_what, change, refusal) => {
    sending(change).isRefused([refusal])
  })

  test('Điều 4 khoản 1: thiếu bao nhiêu phần thì nêu hết một lần, đúng căn cứ của từng phần', () => {
    aCase({ plan: {} })
      .when('canbo.phuong')
      .does('submit', {})
      .isRefused([
        { code: 'plan.title' },
        { code: 'plan.problem', clauses: ['d4.k1'] },
        { code: 'plan.solution', clauses: ['d4.k1'] },
        { code: 'plan.function-or-task', clauses: ['d1.k1'] },
        { code: 'plan.matters', clauses: ['d4.k1'] },
        { code: 'plan.expected-results', clauses: ['d4.k1'] },
        { code: 'plan.risks', clauses: ['d4.k1'] },
        { code: 'plan.implementers', clauses: ['d8.k1'] },
        { code: 'plan.commitment', clauses: ['d8.k1'] },
        { code: 'plan.scope', policy: 'plan.states-scope' },
        { code: 'plan.motive', policy: 'plan.declares-motive' },
      ])
  })
})

describe('Điều 4 khoản 1: từng vấn đề được phân tích làm rõ', () => {
  test('Điều 4 khoản 1: vấn đề không có phân tích thì chỉ ra đúng vấn đề ấy', () => {
    sending({ matters: [{ kind: 'unregulated', analysis: 'Chưa có văn bản nào.' }, { kind: 'unregulated', analysis: '' }] }).isRefused([
      { code: 'plan.matters-analysed', clauses: ['d4.k1'], data: { items: ['1'] } },
    ])
  })

  test('Điều 4 khoản 1: chưa nêu vấn đề nào thì việc phân tích không xét ở đây', () => {
    sending({ matters: [] }).hasVerdict('plan.matters-analysed', 'not-judged')
  })
})

describe('Điều 4 khoản 1: quy định nội bộ đòi thêm', () => {
  test('Điều 4 khoản 1: vấn đề không phù hợp nêu đủ văn bản, quy định, cơ quan ban hành, lý do thì gửi được', () => {
    sending({ matters: [anUnsuitableMatter()] }).hasVerdict('plan.unsuitable-provision-named', 'met').isAccepted()
  })

  test('Điều 4 khoản 1: không nêu cơ quan ban hành thì chỉ ra đúng vấn đề ấy', () => {
    sending({ matters: [{ kind: 'unregulated', analysis: 'Chưa có văn bản nào.' }, anUnsuitableMatter({ issuer: '' })] }).isRefused([
      { code: 'plan.unsuitable-provision-named', policy: 'plan.names-unsuitable-provision', data: { items: ['1'] } },
    ])
  })

  test('Điều 4 khoản 1: vấn đề chưa được quy định thì không xét ở đây có nêu văn bản hay không', () => {
    sending({}).hasVerdict('plan.unsuitable-provision-named', 'not-judged').isAccepted()
  })

  test('Điều 4 khoản 1: kết quả đo được thì gửi được', () => {
    sending({}).hasVerdict('plan.measurable-results', 'met').isAccepted()
  })

  test('Điều 4 khoản 1: kết quả không có mức đo thì chỉ ra đúng kết quả ấy', () => {
    sending({ expectedResults: [...aPlan().expectedResults, unmeasured] }).isRefused([
      { code: 'plan.measurable-results', policy: 'plan.measurable-results', data: { items: ['1'] } },
    ])
  })

  test('Điều 4 khoản 1: cấp ủy không đòi mức đo thì không xét ở đây', () => {
    sending({ expectedResults: [unmeasured] }, { 'plan.measurable-results': false }).hasVerdict('plan.measurable-results', 'not-judged').isAccepted()
  })

  test('Điều 4 khoản 1: rủi ro đã đánh giá khả năng, mức độ, biện pháp thì gửi được', () => {
    sending({}).hasVerdict('plan.risks-assessed', 'met').isAccepted()
  })

  test('Điều 4 khoản 1: rủi ro chưa có biện pháp thì chỉ ra đúng rủi ro ấy', () => {
    sending({ risks: [halfAssessed] }).isRefused([{ code: 'plan.risks-assessed', policy: 'plan.assessed-risks', data: { items: ['0'] } }])
  })

  test('Điều 4 khoản 1: cấp ủy không đòi đánh giá rủi ro thì không xét ở đây', () => {
    sending({ risks: [halfAssessed] }, { 'plan.assessed-risks': false }).hasVerdict('plan.risks-assessed', 'not-judged').isAccepted()
  })
})

describe('Điều 6 khoản 1: phạm vi của kế hoạch, nơi cán bộ được bảo vệ', () => {
  const { where: _where, ...nowhere } = aScope()

  test('Điều 6 khoản 1: phạm vi nêu đủ thì gửi được', () => {
    sending({}).hasVerdict('plan.scope', 'met').hasVerdict('plan.period-runs-forward', 'met').isAccepted()
  })

  test('Điều 6 khoản 1: phạm vi không nêu ở đâu thì chưa gửi được, theo quy định nội bộ', () => {
    sending({ scope: nowhere }).isRefused([{ code: 'plan.scope', policy: 'plan.states-scope', data: {} }])
  })

  test('Điều 6 khoản 1: cấp ủy không đòi phạm vi thì không xét ở đây, kể cả thời gian', () => {
    sending({ scope: undefined }, { 'plan.states-scope': false })
      .hasVerdict('plan.scope', 'not-judged')
      .hasVerdict('plan.period-runs-forward', 'not-judged')
      .isAccepted()
  })

  test('Điều 6 khoản 1: ngày kết thúc trước ngày bắt đầu thì chưa gửi được', () => {
    sending({ scope: aScope({ from: localDate('2023-12-31'), to: localDate('2023-03-01') }) }).isRefused([
      { code: 'plan.period-runs-forward', data: { from: '2023-12-31', to: '2023-03-01' } },
    ])
  })
})

describe('Điều 8 khoản 1: kế hoạch nêu người thực hiện, vì chính họ cam kết', () => {
  test('Điều 8 khoản 1: không nêu ai thực hiện thì chưa gửi được', () => {
    sending({ implementers: [] }).isRefused([{ code: 'plan.implementers', clauses: ['d8.k1'], data: {} }])
  })
})
