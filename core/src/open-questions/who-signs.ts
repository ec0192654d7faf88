import { cite } from '@dam-lam/law'
import type { OpenQuestion } from './open-question.ts'

export const whoSigns: OpenQuestion = {
  id: 'who-signs',
  words: [cite('d4.k3', 'phải trả lời bằng văn bản')],
  question: {
    vi: 'Ai ký văn bản của cấp ủy?',
    en: 'Who signs a letter of the committee?',
  },
  taken: {
    vi: 'Bí thư hoặc phó bí thư thay mặt; chánh văn phòng thừa lệnh nếu cấp ủy cho phép.',
    en: 'The secretary or a deputy on its behalf; the chief of office by order, where the committee allows it.',
  },
  because: {
    vi: 'Quy định chỉ đòi văn bản; thể thức ký là việc của quy định về văn bản của Đảng và quy chế làm việc.',
    en: 'The text only demands writing; who signs is for the rules on Party documents and the working regulation.',
  },
  otherwise: [
    {
      vi: 'Chỉ bí thư.',
      en: 'The secretary alone.',
    },
  ],
  policies: ['letter.signed-for-committee', 'letter.chief-of-office-may-sign'],
}
