import { cite } from '@dam-lam/law'
import type { OpenQuestion } from './open-question.ts'

export const secondNormOutsideScope: OpenQuestion = {
  id: 'second-norm-outside-scope',
  words: [
    cite('d6.k1', 'đều được bảo vệ trong phạm vi nội dung của kế hoạch được cấp có thẩm quyền cho chủ trương'),
    cite('d6.k1', 'Nếu có rủi ro, sai sót mà không gây hậu quả nghiêm trọng thì cán bộ được xem xét bảo vệ'),
  ],
  question: {
    vi: 'Việc có rủi ro, sai sót nằm ngoài phạm vi được cho chủ trương thì có còn được xem xét bảo vệ theo câu thứ hai không?',
    en: 'Is what went wrong outside the approved scope still considered for protection under the second sentence?',
  },
  taken: {
    vi: 'Hai câu được xét riêng: ngoài phạm vi thì câu thứ nhất không bảo vệ phần nằm ngoài; câu thứ hai chỉ được xét theo các điều kiện mà chính nó nêu, và hiện rõ rằng Quy định không nói phạm vi có phải là điều kiện của câu này hay không.',
    en: 'The two sentences are taken apart: outside the scope the first does not protect what lies outside; the second is measured only by the conditions that it states itself, and it is shown that the text does not say whether the scope is one of them.',
  },
  because: {
    vi: 'Câu thứ hai không nhắc lại phạm vi, cũng không nói là ngoại lệ của câu thứ nhất; thêm hay bớt một điều kiện là việc của người có thẩm quyền, không phải của chương trình.',
    en: 'The second sentence neither repeats the scope nor calls itself an exception to the first; adding a condition or taking one away is for those in charge, not for a program.',
  },
  otherwise: [
    {
      vi: 'Câu thứ hai chỉ nói về việc nằm trong phạm vi: ngoài phạm vi thì không được xem xét.',
      en: 'The second sentence speaks only of what lies inside the scope: outside it nothing is considered.',
    },
    {
      vi: 'Câu thứ hai mở rộng bảo vệ cho cả việc chưa được cho chủ trương.',
      en: 'The second sentence extends protection to what was never approved.',
    },
  ],
  policies: [],
}
