import type { Plot } from './plot.ts'

export const inUrgency: readonly Plot[] = [
  {
    where: 'xử lý cấp thiết, đã báo cáo cấp trên, đã kết luận',
    proposer: 'canbo.coso',
    facts: { committees: ['coso'], toldOfUrgency: ['phuong'], answered: [] },
    urgent: true,
    tell: async (story) => {
      await story.reportUrgent('canbo.coso', 'phuong')
      await story.direct('bithu.phuong')
      await story.account('canbo.coso')
      await story.concludeUrgent()
    },
  },
]
