import type { Plot } from './plot.ts'
import { appraisedIn, discussed } from './usual-road.ts'

export const answering: readonly Plot[] = [
  {
    where: 'đã trả lời: đồng ý, thêm người thực hiện',
    proposer: 'canbo.phuong',
    facts: { committees: ['phuong'], appraising: appraisedIn('phuong'), approved: ['canbo2.phuong'], answered: [1] },
    unsuitable: true,
    tell: async (story) => {
      await discussed(story, 'phuong', 'approved', ['canbo.phuong', 'canbo2.phuong'])
      await story.reportUnsuitable()
      await story.reply('approved')
    },
  },
  {
    where: 'đã trả lời: người đứng đầu cho triển khai',
    proposer: 'canbo.coso',
    facts: { committees: ['coso'], appraising: appraisedIn('coso'), told: ['phuong'], answered: [1] },
    tell: async (story) => {
      await discussed(story, 'coso', 'not-agreed')
      await story.headDecides(['canbo.coso'])
      await story.reportOverride()
      await story.reply('approved')
    },
  },
  {
    where: 'chuẩn bị lại, vòng hai đã họp, chưa trả lời',
    proposer: 'canbo.phuong',
    facts: { committees: ['phuong'], appraising: appraisedIn('phuong'), answered: [1] },
    tell: async (story) => {
      await discussed(story, 'phuong', 'prepare-again')
      await story.reply('prepare-again')
      await story.resubmit('canbo.phuong')
      await story.register()
      await story.put()
      await story.deliberate('refused')
    },
  },
]
