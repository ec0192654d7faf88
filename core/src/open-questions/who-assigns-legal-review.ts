import { cite } from '@dam-lam/law'
import type { OpenQuestion } from './open-question.ts'

export const whoAssignsLegalReview: OpenQuestion = {
  id: 'who-assigns-legal-review',
  words: [cite('d10.k2', 'thuộc thẩm quyền của Ban Thường vụ Tỉnh ủy khi được giao')],
  question: {
    vi: 'Ai giao việc xem xét rủi ro về pháp lý?',
    en: 'Who assigns the review of legal risk?',
  },
  taken: {
    vi: 'Thường trực Tỉnh ủy, cùng lúc hoặc sau khi giao thẩm định.',
    en: 'The permanent members of the provincial committee, with the appraisal or after it.',
  },
  because: {
    vi: 'Quy định chỉ nói «khi được giao»; Thường trực là nơi chỉ đạo giao thẩm định (Điều 4 khoản 3 điểm a), nên giao luôn phần pháp lý.',
    en: 'The text says only “when assigned”; the permanent members direct the appraisal and so assign this part too.',
  },
  otherwise: [
    {
      vi: 'Ban Thường vụ Tỉnh ủy, bằng quyết định của tập thể.',
      en: 'The provincial standing committee, by a decision of the collective.',
    },
  ],
  policies: ['legal-review.assigned-by-permanent-members'],
}
