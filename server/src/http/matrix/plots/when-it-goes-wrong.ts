import type { Plot } from './plot.ts'
import { appraisedIn, discussed } from './usual-road.ts'

export const whenItGoesWrong: readonly Plot[] = [
  {
    where: 'có sai sót, đã kết luận thẩm tra, chưa quyết định',
    proposer: 'canbo.phuong',
    facts: { committees: ['phuong'], appraising: appraisedIn('phuong'), overIncident: ['tinh'], verifying: ['ubkt.tinh', 'thamdinh.tinh'], answered: [1] },
    tell: async (story) => {
      await discussed(story, 'phuong', 'approved', ['canbo.phuong'])
      await story.reply('approved')
      await story.goWrong('canbo.phuong', 'tinh')
      await story.verify('ubkt.tinh', ['canbo.phuong'])
    },
  },
  {
    where: 'có sai sót, đã quyết định bảo vệ',
    proposer: 'canbo.coso',
    facts: { committees: ['coso'], appraising: appraisedIn('coso'), overIncident: ['phuong'], verifying: ['ubkt.phuong', 'thamdinh.phuong'], decided: true, answered: [1] },
    tell: async (story) => {
      await discussed(story, 'coso', 'approved', ['canbo.coso'])
      await story.reply('approved')
      await story.goWrong('canbo.coso', 'phuong')
      await story.verify('ubkt.phuong', ['canbo.coso'])
      await story.decideProtection(['canbo.coso'])
    },
  },
]
