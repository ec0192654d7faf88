import type { Plot } from './plot.ts'
import { appraised, appraisedIn, inPhuong } from './usual-road.ts'

export const appraising: readonly Plot[] = [
  {
    where: 'đang thẩm định, một cơ quan đã cho ý kiến',
    proposer: 'canbo.phuong',
    facts: { ...inPhuong, appraising: [...appraisedIn('phuong'), 'ubkt.phuong'] },
    tell: async (story) => {
      await story.submit('canbo.phuong')
      await story.register()
      await story.advise()
      await story.assign(['ban.phoihop.phuong', 'ban.ubkt.phuong'])
      await story.opinion('phoihop.phuong')
    },
  },
  {
    where: 'đang thẩm định, cơ quan chủ trì đã được thay',
    proposer: 'canbo2.phuong',
    facts: { ...inPhuong, appraising: [...appraisedIn('phuong'), 'bantochuc.tinh'], replacing: ['bantochuc.tinh'] },
    tell: async (story) => {
      await story.submit('canbo2.phuong')
      await story.register()
      await story.assign()
      await story.replaceAppraiser('ban.thamdinh.phuong', 'ban.bantochuc.tinh')
    },
  },
  {
    where: 'hội đồng thẩm định có người ngoài cấp ủy',
    proposer: 'canbo.coso',
    facts: { committees: ['coso'], answered: [], appraising: ['uyvien.coso', 'chanhvanphong.coso', 'canbo2.tinh', 'ubkt.phuong'] },
    tell: async (story) => {
      await story.submit('canbo.coso')
      await story.register()
      await story.council('uyvien.coso', 'chanhvanphong.coso', ['canbo2.tinh', 'ubkt.phuong'])
      await story.opinion('canbo2.tinh')
    },
  },
  {
    where: 'đã thẩm định, đang xem xét rủi ro pháp lý',
    proposer: 'canbo.tinh',
    facts: { committees: ['tinh'], answered: [], appraising: appraisedIn('tinh'), reviewing: ['ubkt.tinh', 'noichinh.tinh'] },
    tell: async (story) => {
      await appraised(story, 'tinh')
      await story.legalReview()
      await story.opinion('noichinh.tinh')
    },
  },
]
