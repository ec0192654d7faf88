import { cite } from '@dam-lam/law'
import type { OpenQuestion } from './open-question.ts'

export const infeasibleOrIneffective: OpenQuestion = {
  id: 'infeasible-or-ineffective',
  words: [cite('d4.k3.a.g2', 'báo cáo thẩm định xác định không khả thi, không hiệu quả')],
  question: {
    vi: '«Không khả thi, không hiệu quả» là một trong hai hay cả hai?',
    en: 'Is “infeasible, ineffective” one of the two or both?',
  },
  taken: {
    vi: 'Một trong hai là đủ.',
    en: 'Either is enough.',
  },
  because: {
    vi: 'Kế hoạch không làm được thì hiệu quả không còn ý nghĩa, làm được mà không hiệu quả thì không đáng làm; dấu phẩy ở đây liệt kê.',
    en: 'A plan that cannot be done has no use for its effect, and one without effect is not worth doing; the comma lists.',
  },
  otherwise: [
    {
      vi: 'Phải cả hai.',
      en: 'Both are needed.',
    },
  ],
  policies: [],
}
