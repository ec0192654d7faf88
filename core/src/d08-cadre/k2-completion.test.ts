import { describe, expect, test } from 'vitest'
import { aCompletion, anApprovedCase, aStartedCase } from '../testing/index.ts'

const completing = (change: Parameters<typeof aCompletion>[0] = {}) => aStartedCase().when('canbo.phuong').does('complete', aCompletion(change))

describe('Điều 8 khoản 2: hoàn thành', () => {

  test('Điều 8 khoản 2, Điều 8 khoản 3: từng kết quả dự kiến được đo, có minh chứng', () => {
    expect(completing().isAccepted('ImplementationCompleted').file.stage).toBe('completed')
    completing({ results: [] }).isRefused([{ code: 'complete.every-result-measured', clauses: ['d8.k2', 'd8.k3'], data: { missing: ['0'] } }])
    completing({ results: [{ expected: 0, achieved: 'part', evidence: ' ' }], summary: '' }).isRefused([
      { code: 'complete.evidence', clauses: ['d8.k2', 'd8.k3'], data: { without: ['0'] } },
      { code: 'complete.summary', clauses: ['d8.k2', 'd8.k3'], data: {} },
    ])
    anApprovedCase().when('canbo.phuong').does('complete', aCompletion()).hasVerdict('complete.stage', 'refused')
  })
})
