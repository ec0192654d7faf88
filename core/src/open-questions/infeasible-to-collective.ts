import { cite } from '@dam-lam/law'
import type { OpenQuestion } from './open-question.ts'

export const infeasibleToCollective: OpenQuestion = {
  id: 'infeasible-to-collective',
  words: [cite('d4.k3.a.g2', 'thường trực cấp ủy chỉ đạo thông báo lại bằng văn bản')],
  question: {
    vi: 'Thẩm định đã kết luận không khả thi, không hiệu quả thì còn trình tập thể được không?',
    en: 'May a plan found infeasible or ineffective still be put to the collective?',
  },
  taken: {
    vi: 'Không: Thường trực cấp ủy thông báo lại cho người đề xuất.',
    en: 'No: the permanent members have the proposer told.',
  },
  because: {
    vi: 'Câu này nói Thường trực «chỉ đạo thông báo lại», không nói trình tiếp; nhưng cũng không cấm, nên cấp ủy được đặt khác.',
    en: 'The sentence has the permanent members “direct that it be told back”, not put on; yet it forbids nothing, so a committee may set it otherwise.',
  },
  otherwise: [
    {
      vi: 'Được, nếu Thường trực cấp ủy thấy cần.',
      en: 'Yes, if the permanent members see a need.',
    },
  ],
  policies: ['infeasible.may-go-to-collective'],
}
