import { cite } from '@dam-lam/law'
import type { OpenQuestion } from './open-question.ts'

export const externalScope: OpenQuestion = {
  id: 'external-scope',
  words: [cite('d6.k1', 'trong phạm vi nội dung của kế hoạch được cấp có thẩm quyền cho chủ trương')],
  question: {
    vi: 'Cấp ủy bên ngoài cho chủ trương mà văn bản không nêu phạm vi thì phạm vi là gì?',
    en: 'What is the scope of an external go-ahead whose document names none?',
  },
  taken: {
    vi: 'Là nội dung của kế hoạch đã được cho chủ trương.',
    en: 'The content of the plan that was approved.',
  },
  because: {
    vi: 'Điều 6 khoản 1 lấy chính «nội dung của kế hoạch» làm phạm vi bảo vệ; văn bản không thu hẹp thì không ai được thu hẹp thay.',
    en: 'Article 6(1) itself makes the content of the plan the scope; where the document does not narrow it, nobody else may.',
  },
  otherwise: [
    {
      vi: 'Chưa có phạm vi, nên chưa được bảo vệ.',
      en: 'None, hence no protection.',
    },
  ],
  policies: [],
}
