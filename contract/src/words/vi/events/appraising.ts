import { formatDate } from '@dam-lam/core'
import { excerpt } from '../../excerpt.ts'
import type { EventTexts } from '../../words.ts'
import { opinions } from '../choices.ts'
import { list } from '../phrases.ts'
import { post } from '../posts.ts'

export const appraising = {
  AppraisalAssigned: {
    title: 'Giao thẩm định',
    told: ({ lead, coordinating }, name) => {
      const others = list(coordinating.map(({ body }) => name(`body/${body}`)))
      return `Giao ${name(`body/${lead.body}`)} chủ trì thẩm định${others === '' ? '' : `, phối hợp với ${others}`}.`
    },
  },
  AppraisalCouncilEstablished: {
    title: 'Lập Hội đồng thẩm định',
    told: ({ chair, members }, name) => `Lập Hội đồng thẩm định do ${name(`person/${chair}`)} làm chủ tịch, ${members.length} thành viên.`,
  },
  LegalReviewAssigned: {
    title: 'Giao xem xét rủi ro pháp lý',
    told: ({ lead }, name) => `Giao ${name(`body/${lead}`)} chủ trì xem xét rủi ro pháp lý.`,
  },
  OpinionGiven: {
    title: 'Cho ý kiến',
    told: ({ for: asked, opinion }, name) => `${post(asked, name)} cho ý kiến: ${opinions[opinion]}.`,
  },
  AppraiserReplaced: {
    title: 'Thay nơi thẩm định',
    told: ({ from, to, reason }, name) => `Thay ${post(from, name)} bằng ${post(to, name)}: ${excerpt(reason)}.`,
  },
  OpinionDueChanged: {
    title: 'Đổi hạn thẩm định, cho ý kiến',
    told: ({ of, dueOn, reason }, name) => `Đổi hạn của ${post(of, name)} thành ngày ${formatDate(dueOn)}: ${excerpt(reason)}.`,
  },
  AppraisalReported: {
    title: 'Báo cáo kết quả thẩm định',
    told: ({ findings: { feasible, effective } }) =>
      `Kết quả thẩm định: ${feasible ? 'khả thi' : 'không khả thi'}, ${effective ? 'hiệu quả' : 'không hiệu quả'}.`,
  },
  InfeasibilityNotified: {
    title: 'Chỉ đạo thông báo không khả thi, không hiệu quả',
    told: ({ reasons }) => `Thường trực cấp ủy chỉ đạo thông báo lại bằng văn bản: ${excerpt(reasons)}.`,
  },
} satisfies EventTexts
