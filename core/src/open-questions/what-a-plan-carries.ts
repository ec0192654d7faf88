import { cite } from '@dam-lam/law'
import type { OpenQuestion } from './open-question.ts'

export const whatAPlanCarries: OpenQuestion = {
  id: 'what-a-plan-carries',
  words: [
    cite('d4.k1', 'phải xây dựng kế hoạch thực hiện vấn đề sáng tạo, đột phá'),
    cite('d6.k1', 'trong phạm vi nội dung của kế hoạch'),
    cite('d2.k5', 'không vì lợi ích cá nhân, lợi ích cục bộ, lợi ích nhóm'),
  ],
  question: {
    vi: 'Kế hoạch phải có gì ngoài những điều Điều 4 khoản 1 nêu?',
    en: 'What must a plan carry beyond what Article 4, clause 1 names?',
  },
  taken: {
    vi: 'Thêm, theo quy định nội bộ: mức đo của kết quả, khả năng, mức độ và biện pháp của từng rủi ro, tên quy định không phù hợp, phạm vi, lời khai về động cơ.',
    en: 'By the committee’s own rules: how results are measured, likelihood, impact and mitigation of each risk, the unsuitable provision, the scope, a declaration of motive.',
  },
  because: {
    vi: 'Không có những phần ấy thì về sau không chứng minh được điều gì đã được cho làm và trong phạm vi nào; nhưng Quy định không đòi, nên thiếu thì bị từ chối theo quy định nội bộ, không theo điều khoản.',
    en: 'Without them nobody can show later what was allowed and within which bounds; yet the text does not demand them, so their lack is refused as policy, never as law.',
  },
  otherwise: [
    {
      vi: 'Không gì thêm: đủ những điều khoản 1 nêu là phải nhận.',
      en: 'Nothing: a plan that has what clause 1 names must be taken.',
    },
  ],
  policies: ['plan.measurable-results', 'plan.assessed-risks', 'plan.names-unsuitable-provision', 'plan.states-scope', 'plan.declares-motive'],
}
