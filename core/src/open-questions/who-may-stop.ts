import { cite } from '@dam-lam/law'
import type { OpenQuestion } from './open-question.ts'

export const whoMayStop: OpenQuestion = {
  id: 'who-may-stop',
  words: [cite('d3.k5', 'Nghiêm cấm hành vi cản trở việc thực hiện đề xuất đổi mới, sáng tạo')],
  question: {
    vi: 'Ai được dừng việc đã cho chủ trương?',
    en: 'Who may stop what was let start?',
  },
  taken: {
    vi: 'Chỉ tập thể đã cho chủ trương, trong một cuộc họp, có lý do; cấp ủy có thể bỏ hẳn quyền này.',
    en: 'Only the collective that gave the go-ahead, in a meeting and with reasons; a committee may rule it out altogether.',
  },
  because: {
    vi: 'Quy định không giao quyền này cho ai và cấm cản trở; nơi đã cho chủ trương xem lại chính quyết định của mình thì không phải là cản trở.',
    en: 'The text gives nobody this power and forbids obstruction; who gave the go-ahead and reconsiders its own decision does not obstruct.',
  },
  otherwise: [
    {
      vi: 'Không ai được dừng trước khi thực hiện xong.',
      en: 'Nobody, until it is carried out.',
    },
    {
      vi: 'Cấp trên của nơi đã cho chủ trương cũng dừng được.',
      en: 'The superior of that collective as well.',
    },
  ],
  policies: ['implementation.approving-collective-may-stop'],
}
