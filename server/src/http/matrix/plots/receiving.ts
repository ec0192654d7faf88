import type { Plot } from './plot.ts'
import { inPhuong } from './usual-road.ts'

export const receiving: readonly Plot[] = [
  {
    where: 'mới gửi, có người khác cùng thực hiện',
    proposer: 'canbo.phuong',
    facts: { ...inPhuong, proposing: ['canbo.phuong', 'canbo2.phuong'] },
    tell: (story) => story.submit('canbo.phuong'),
  },
  {
    where: 'đã vào sổ, đã bổ sung, đã đính chính',
    proposer: 'canbo.phuong',
    facts: inPhuong,
    tell: async (story) => {
      await story.submit('canbo.phuong')
      await story.register()
      await story.correct()
      await story.requestSupplement()
      await story.supplement('canbo.phuong')
      await story.declare()
      await story.extend()
    },
  },
]
