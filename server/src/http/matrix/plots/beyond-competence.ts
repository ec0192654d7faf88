import type { Plot } from './plot.ts'
import { appraisedIn, discussed } from './usual-road.ts'

export const beyondCompetence: readonly Plot[] = [
  {
    where: 'chuyển vượt cấp, cấp trên nhận, người đứng đầu cấp ấy đã quyết định, chưa trả lời',
    proposer: 'canbo.coso',
    facts: { committees: ['coso', 'tinh'], skipped: ['phuong'], appraising: [...appraisedIn('tinh'), 'thamdinh.phuong'], answered: [1] },
    tell: async (story) => {
      await story.submit('canbo.coso')
      await story.register()
      await story.advise()
      await story.forward('tinh')
      await story.informSuperior('coso')
      await story.replyFrom('coso')
      await story.register()
      await story.assign(['ban.phoihop.tinh', 'ban.thamdinh.phuong'])
      await story.opinion('phoihop.tinh')
      await story.report()
      await story.put()
      await story.deliberate('not-agreed')
      await story.headDecides(['canbo.coso'])
    },
  },
  {
    where: 'tập thể thấy vượt thẩm quyền, chưa báo cáo lên',
    proposer: 'canbo.coso',
    facts: { committees: ['coso'], told: ['phuong'], appraising: appraisedIn('coso'), answered: [] },
    tell: (story) => discussed(story, 'coso', 'beyond-competence'),
  },
  {
    where: 'đã báo cáo vượt thẩm quyền lên cấp trên, đã trả lời về việc ấy',
    proposer: 'canbo.phuong',
    facts: { committees: ['phuong', 'tinh'], appraising: appraisedIn('phuong'), answered: [1] },
    tell: async (story) => {
      await discussed(story, 'phuong', 'beyond-competence')
      await story.reportUp('tinh')
      await story.replyFrom('phuong')
      await story.register()
    },
  },
]
