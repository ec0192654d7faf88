import type { Plot } from './plot.ts'
import { appraisedIn, discussed } from './usual-road.ts'

export const carryingOut: readonly Plot[] = [
  {
    where: 'được cho chủ trương, đã thực hiện xong, đã đánh giá',
    proposer: 'canbo.phuong',
    facts: { committees: ['phuong'], appraising: appraisedIn('phuong'), answered: [1] },
    tell: async (story) => {
      await discussed(story, 'phuong', 'approved', ['canbo.phuong'])
      await story.reply('approved')
      await story.begin('canbo.phuong')
      await story.progress('canbo.phuong')
      await story.hinder('canbo.phuong')
      await story.finish('canbo.phuong')
    },
  },
  {
    where: 'đã quyết định khuyến khích, đề xuất cấp trên, cấp trên trả lời, đã công khai, đã nhân rộng',
    proposer: 'canbo.phuong',
    facts: { committees: ['phuong'], appraising: appraisedIn('phuong'), told: ['tinh'], answered: [1] },
    tell: async (story) => {
      await discussed(story, 'phuong', 'approved', ['canbo.phuong'])
      await story.reply('approved')
      await story.begin('canbo.phuong')
      await story.finish('canbo.phuong')
      await story.wish()
      await story.encourage('tinh')
      await story.publish('tinh')
    },
  },
]
