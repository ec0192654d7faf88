import { cite } from '@dam-lam/law'
import type { OpenQuestion } from './open-question.ts'

export const bareAgreement: OpenQuestion = {
  id: 'bare-agreement',
  words: [cite('d4.k3.a.g1', 'chủ trì phối hợp với các cơ quan liên quan thẩm định')],
  question: {
    vi: 'Trả lời «nhất trí» mà không nói vì sao có phải là ý kiến thẩm định không?',
    en: 'Is “agreed” without a reason an opinion?',
  },
  taken: {
    vi: 'Không, theo quy định nội bộ: đồng ý cũng phải nói vì sao.',
    en: 'No, by the committee’s own rule: who agrees says why.',
  },
  because: {
    vi: 'Phối hợp thẩm định là cùng xem xét; một chữ «nhất trí» không giúp tập thể biết đã xem xét những gì.',
    en: 'To appraise together is to examine; the one word tells the collective nothing of what was examined.',
  },
  otherwise: [
    {
      vi: 'Phải: cơ quan được hỏi trả lời thế nào là quyền của họ.',
      en: 'Yes: how a body answers is its own affair.',
    },
  ],
  policies: ['opinion.bare-agreement-refused', 'opinion.bare-phrases'],
}
