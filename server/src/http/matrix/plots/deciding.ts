import type { Plot } from './plot.ts'
import { appraised, appraisedIn, discussed, inPhuong } from './usual-road.ts'

export const deciding: readonly Plot[] = [
  {
    where: 'chờ tập thể thảo luận',
    proposer: 'canbo.phuong',
    facts: { ...inPhuong, appraising: appraisedIn('phuong') },
    tell: async (story) => {
      await appraised(story, 'phuong')
      await story.put()
    },
  },
  {
    where: 'tập thể không thống nhất',
    proposer: 'canbo.phuong',
    facts: { ...inPhuong, appraising: appraisedIn('phuong') },
    tell: (story) => discussed(story, 'phuong', 'not-agreed'),
  },
  {
    where: 'người đứng đầu đã quyết định, đã báo cáo, chưa trả lời',
    proposer: 'canbo.phuong',
    facts: { ...inPhuong, appraising: appraisedIn('phuong'), told: ['tinh'] },
    tell: async (story) => {
      await discussed(story, 'phuong', 'not-agreed')
      await story.headDecides(['canbo.phuong'])
      await story.reportOverride()
    },
  },
  {
    where: 'đã cho chủ trương, thêm người thực hiện, đã báo cáo cơ quan ban hành, chưa trả lời',
    proposer: 'canbo.phuong',
    facts: { ...inPhuong, appraising: appraisedIn('phuong'), approved: ['canbo2.phuong'] },
    unsuitable: true,
    tell: async (story) => {
      await discussed(story, 'phuong', 'approved', ['canbo.phuong', 'canbo2.phuong'])
      await story.reportUnsuitable()
    },
  },
  {
    where: 'ban thường vụ chuyển cho ban chấp hành',
    proposer: 'canbo.phuong',
    facts: { ...inPhuong, appraising: appraisedIn('phuong') },
    tell: (story) => discussed(story, 'phuong', 'refer-to-executive-committee'),
  },
  {
    where: 'thẩm định thấy không khả thi, chưa trả lời',
    proposer: 'canbo.coso',
    facts: { committees: ['coso'], answered: [], appraising: ['thamdinh.coso'] },
    tell: async (story) => {
      await story.submit('canbo.coso')
      await story.register()
      await story.assign([])
      await story.report('thamdinh.coso', false)
      await story.notifyInfeasible()
    },
  },
]
