import type { Facts } from './policy.ts'
import type { ToldStory } from './told-story.ts'

/** How one case came to stand where it stands, and what is true of it. */
export interface Plot {
  readonly where: string
  readonly proposer: string
  readonly facts: Omit<Facts, 'proposing'> & Partial<Pick<Facts, 'proposing'>>
  readonly unsuitable?: boolean
  /** Something had to be done at once: there is no plan. */
  readonly urgent?: boolean
  /** A cadre is to be protected: there is no other case. */
  readonly protection?: boolean
  readonly tell: (story: ToldStory) => Promise<unknown>
}

const inPhuong = { committees: ['phuong'], answered: [] } as const
const appraisedIn = (committee: string): readonly string[] => [`thamdinh.${committee}`, `phoihop.${committee}`]

/** Assigned, answered and appraised in the usual way. */
const appraised = async (story: ToldStory, committee: string): Promise<void> => {
  await story.submit(`canbo.${committee}`)
  await story.register()
  await story.assign()
  await story.opinion(`phoihop.${committee}`)
  await story.report()
}

const discussed = async (story: ToldStory, committee: string, ...deliberation: Parameters<ToldStory['deliberate']>): Promise<void> => {
  await appraised(story, committee)
  await story.put()
  await story.deliberate(...deliberation)
}

/** One case for every stage and every way in which somebody comes to see a case. */
export const PLOTS: readonly Plot[] = [
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
  {
    where: 'người cùng thực hiện yêu cầu bảo vệ, đã đề nghị cấp trên và báo cáo, có cơ quan phối hợp',
    proposer: 'canbo.phuong',
    facts: {
      ...inPhuong,
      proposing: ['canbo.phuong', 'canbo2.phuong'],
      underProtection: ['canbo2.phuong'],
      protecting: ['noichinh.tinh'],
      coordinating: ['ubkt.phuong'],
      toldOfProtection: ['tinh'],
    },
    tell: async (story) => {
      await story.submit('canbo.phuong')
      await story.askProtection('canbo2.phuong')
      await story.askToCoordinate('ubkt.phuong')
      await story.handUp('noichinh.tinh')
      await story.reportHandingUp()
      await story.protect('noichinh.tinh')
      await story.protect('phobithu.phuong')
    },
  },
  {
    where: 'cán bộ yêu cầu bảo vệ khi chưa có hồ sơ nào, cấp trên chưa được báo',
    proposer: 'canbo2.phuong',
    facts: { ...inPhuong, underProtection: ['canbo2.phuong'], protecting: ['noichinh.tinh'] },
    protection: true,
    tell: async (story) => {
      await story.askProtection('canbo2.phuong')
      await story.handUp('noichinh.tinh')
    },
  },
]
