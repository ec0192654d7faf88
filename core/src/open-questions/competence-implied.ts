import { cite } from '@dam-lam/law'
import type { OpenQuestion } from './open-question.ts'

export const competenceImplied: OpenQuestion = {
  id: 'competence-implied',
  words: [cite('d4.k2', 'Cấp ủy, tổ chức đảng tiếp nhận, xem xét')],
  question: {
    vi: 'Giao thẩm định có phải là đã xác định thuộc thẩm quyền không?',
    en: 'Does assigning an appraisal say that the matter is within competence?',
  },
  taken: {
    vi: 'Có: đã giao thẩm định tức là tự nhận thẩm quyền, không cần thêm văn bản riêng.',
    en: 'Yes: whoever assigns it takes the matter as its own; no separate statement is needed.',
  },
  because: {
    vi: 'Quy định không đòi một văn bản riêng; cấp ủy muốn chặt hơn thì bật yêu cầu xác định trước.',
    en: 'The text demands no separate paper; a committee that wants it stricter can demand the declaration first.',
  },
  otherwise: [
    {
      vi: 'Không: phải xác định thẩm quyền trước, nêu căn cứ, rồi mới giao thẩm định.',
      en: 'No: competence is declared first, with its ground, and only then is an appraisal assigned.',
    },
  ],
  policies: ['competence.implied-by-appraisal'],
}
