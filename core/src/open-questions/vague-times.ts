import { cite } from '@dam-lam/law'
import type { OpenQuestion } from './open-question.ts'

export const vagueTimes: OpenQuestion = {
  id: 'vague-times',
  words: [
    cite('d4.k3.b.g2', 'phải báo cáo ngay bằng văn bản'),
    cite('d4.k5', 'đồng thời, có văn bản báo cáo'),
    cite('d4.k2', 'đồng thời báo cáo cấp trên trực tiếp để biết'),
    cite('d4.k4', 'bằng văn bản ngay khi có điều kiện'),
    cite('d6.k2.c', 'phải kịp thời báo cáo ngay'),
    cite('d3.k4', 'do cấp có thẩm quyền kịp thời xem xét'),
    cite('d8.k3', 'Báo cáo đầy đủ, trung thực, kịp thời'),
  ],
  question: {
    vi: '«Ngay», «đồng thời», «kịp thời» là bao nhiêu ngày?',
    en: 'How many days are “at once”, “at the same time”, “in time”?',
  },
  taken: {
    vi: 'Là lời của Quy định, còn con số do cấp ủy đặt: ngay là 1 ngày làm việc, đồng thời là trong cùng ngày.',
    en: 'The word is the text’s, the number the committee’s: at once is 1 working day, at the same time is the same day.',
  },
  because: {
    vi: 'Không có con số thì không ai biết mình đã trễ; nhưng con số ấy không phải lời của Quy định nên luôn hiện là quy định nội bộ.',
    en: 'Without a number nobody knows that he is late; yet it is not the text’s own and always shows as policy.',
  },
  otherwise: [
    {
      vi: 'Không quy ra ngày; chỉ có làm hay chưa làm.',
      en: 'They are no number of days; a thing is done or not.',
    },
    {
      vi: 'Dùng một con số chung cho mọi trường hợp.',
      en: 'One number for all of them.',
    },
  ],
  policies: [
    'at-once.working-days',
    'same-time.working-days',
    'urgent.written-report.working-days',
    'urgent.conclusion.working-days',
    'incident.report.working-days',
    'verification.working-days',
    'protection-decision.working-days',
  ],
}
