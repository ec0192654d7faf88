import { cite } from '@dam-lam/law'
import type { OpenQuestion } from './open-question.ts'

export const agreementOfAllMembers: OpenQuestion = {
  id: 'agreement-of-all-members',
  words: [cite('d4.k3.b.g2', 'không thống nhất về việc cho chủ trương')],
  question: {
    vi: 'Bao nhiêu phiếu thì tập thể «thống nhất»?',
    en: 'How many votes make the collective agree?',
  },
  taken: {
    vi: 'Hơn một nửa tổng số thành viên của tập thể, tính cả người vắng và người không được biểu quyết.',
    en: 'More than half of all the members, absent and recused included.',
  },
  because: {
    vi: 'Điều 9 khoản 5 Điều lệ Đảng lấy hơn một nửa số thành viên tán thành làm mức để nghị quyết có giá trị; Quy định không đặt mức khác, nên đây được ghi là quy định nội bộ của cấp ủy.',
    en: 'Article 9, clause 5 of the Party Charter lets a resolution stand when more than half of the members are for it; the regulation sets no other measure, so it is shown as the committee’s own rule.',
  },
  otherwise: [
    {
      vi: 'Hơn một nửa số người có mặt.',
      en: 'More than half of those present.',
    },
    {
      vi: 'Tất cả đều đồng ý.',
      en: 'All of them.',
    },
  ],
  policies: ['votes.more-than-percent-of-members', 'votes.quorum-percent'],
}
