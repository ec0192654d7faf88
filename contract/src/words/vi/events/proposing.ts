import { formatDate } from '@dam-lam/core'
import { excerpt } from '../../excerpt.ts'
import type { EventTexts } from '../../words.ts'

export const proposing = {
  PlanSubmitted: {
    title: 'Gửi kế hoạch',
    told: ({ plan, managingCommittee, receivedOn }, name) =>
      `Gửi kế hoạch «${excerpt(plan.title)}» đến ${name(`committee/${managingCommittee}`)}; ngày nhận ${formatDate(receivedOn)}.`,
  },
  AdjustmentProposed: { title: 'Đề nghị điều chỉnh phạm vi', told: () => 'Kế hoạch này đề nghị điều chỉnh phạm vi đã được cho chủ trương ở một hồ sơ trước.' },
  PlanResubmitted: {
    title: 'Gửi lại kế hoạch',
    told: ({ committee, receivedOn }, name) =>
      `Gửi kế hoạch đã chuẩn bị lại đến ${name(`committee/${committee}`)}; ngày nhận ${formatDate(receivedOn)}.`,
  },
} satisfies EventTexts
