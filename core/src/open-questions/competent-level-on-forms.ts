import { cite } from '@dam-lam/law'
import type { OpenQuestion } from './open-question.ts'

export const competentLevelOnForms: OpenQuestion = {
  id: 'competent-level-on-forms',
  words: [cite('d5.k2.cuoi', 'đề xuất cấp có thẩm quyền xem xét, quyết định')],
  question: {
    vi: 'Cấp có thẩm quyền xem xét đề xuất khuyến khích trong bao lâu, và ai ở cấp ấy quyết định?',
    en: 'In how long does the competent level consider a proposal of encouragement, and who there decides?',
  },
  taken: {
    vi: 'Trả lời trong 10 ngày làm việc; ai quyết định thì theo quy chế của cấp ấy, ở đây ghi theo văn bản trả lời. Cấp có thẩm quyền là một cấp ủy ở trên.',
    en: 'An answer within 10 working days; who decides follows that level’s own rules, and what is entered is its document. The competent level is a committee above.',
  },
  because: {
    vi: 'Quy định nói «xem xét, quyết định» mà không đặt số ngày, không nói tập thể nào; không có hạn thì đề xuất dễ bị bỏ quên.',
    en: 'The text says “consider and decide” without a number and without naming a collective; with no term a proposal is easily forgotten.',
  },
  otherwise: [
    {
      vi: 'Không có hạn; chỉ theo dõi là đã đề xuất.',
      en: 'No term; only that it was proposed is kept.',
    },
    {
      vi: 'Tập thể của cấp ấy phải họp như khi cho chủ trương.',
      en: 'That level’s collective must meet as it does for a go-ahead.',
    },
  ],
  policies: ['encouragement.answer-working-days'],
}
