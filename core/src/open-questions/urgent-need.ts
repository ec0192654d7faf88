import { cite } from '@dam-lam/law'
import type { OpenQuestion } from './open-question.ts'

export const urgentNeed: OpenQuestion = {
  id: 'urgent-need',
  words: [cite('d4.k5', 'xem xét tính cấp thiết để cho thực hiện')],
  question: {
    vi: 'Tính cấp thiết có phải điều kiện để cho chủ trương không?',
    en: 'Is urgent need a condition of the go-ahead?',
  },
  taken: {
    vi: 'Phải: với vấn đề đã có quy định nhưng không phù hợp, không kết luận là cấp thiết thì không cho.',
    en: 'Yes: for an unsuitable matter there is no go-ahead unless urgent need is found.',
  },
  because: {
    vi: 'Xem xét «để cho thực hiện» nối việc cho với tính cấp thiết; đây là lý do duy nhất mà khoản này nêu để làm khác quy định hiện hành.',
    en: '“Considers … in order to let it be done” ties the one to the other; it is the only reason the clause gives for departing from a rule in force.',
  },
  otherwise: [
    {
      vi: 'Không: chỉ cần có xem xét, kết luận thế nào cũng cho được.',
      en: 'No: it only has to be considered, whatever is found.',
    },
  ],
  policies: [],
}
