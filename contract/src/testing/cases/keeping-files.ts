import { DAYS } from '@dam-lam/core/testing'
import type { Cases } from './cases.ts'
import { ward, letter } from './starts.ts'

export const keepingFiles: Cases = {
  withdrawn: () => ward().withdrawn(),
  'withdrawal confirmed': () => ward().withdrawn().given('vanphong.phuong', 'confirm-withdrawal', { letter }),
  corrected: () =>
    ward().given('vanphong.phuong', 'correct-entry', { event: 2, field: 'number', value: '02', reason: 'Ghi nhầm' }),
  'receipt corrected': () =>
    ward().given('bithu.phuong', 'correct-entry', { event: 1, field: 'receivedOn', value: DAYS.dayBefore, reason: 'Ghi nhầm ngày' }),
}
