import { cite } from '@dam-lam/law'
import type { OpenQuestion } from './open-question.ts'

export const whoActsFirst: OpenQuestion = {
  id: 'who-acts-first',
  words: [cite('d7.k4', 'kịp thời tháo gỡ khó khăn, vướng mắc hoặc có quy định phù hợp')],
  question: {
    vi: 'Cấp ủy quản lý và cấp có thẩm quyền là hai nơi thì nơi nào tháo gỡ trước, trong bao lâu?',
    en: 'Where the managing and the competent committee differ, which removes a difficulty first, and in how long?',
  },
  taken: {
    vi: 'Cấp ủy quản lý làm trước, trong 10 ngày làm việc; nơi kia vẫn tháo gỡ được.',
    en: 'The managing committee first, within 10 working days; the other may remove it too.',
  },
  because: {
    vi: 'Điều 7 ràng buộc cả hai nơi như nhau và không đặt số ngày; phải có một nơi chịu trách nhiệm trước thì việc mới không bị đùn đẩy.',
    en: 'Article 7 binds both alike and sets no number; unless one of them answers first, the matter is pushed about.',
  },
  otherwise: [
    {
      vi: 'Cấp đã cho chủ trương làm trước.',
      en: 'The level that gave the go-ahead first.',
    },
  ],
  policies: ['implementation.managing-committee-acts-first', 'difficulty.working-days'],
}
