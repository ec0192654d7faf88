import type { Plot } from './plot.ts'
import { appraisedIn, discussed } from './usual-road.ts'

export const ended: readonly Plot[] = [
  {
    where: 'người đề xuất đã rút',
    proposer: 'canbo2.tinh',
    facts: { committees: ['tinh'], answered: [] },
    tell: async (story) => {
      await story.submit('canbo2.tinh')
      await story.register()
      await story.withdraw('canbo2.tinh')
    },
  },
  {
    where: 'đã trả lời: không đồng ý; đã lưu trữ',
    proposer: 'canbo.coso',
    facts: { committees: ['coso'], appraising: appraisedIn('coso'), answered: [1] },
    tell: async (story) => {
      await discussed(story, 'coso', 'refused')
      await story.reply('refused')
      await story.archive()
    },
  },
]
