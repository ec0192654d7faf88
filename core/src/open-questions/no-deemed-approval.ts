import { cite } from '@dam-lam/law'
import type { OpenQuestion } from './open-question.ts'

export const noDeemedApproval: OpenQuestion = {
  id: 'no-deemed-approval',
  words: [cite('d4.k3', 'phải trả lời bằng văn bản')],
  question: {
    vi: 'Quá hạn mà không trả lời thì có coi là đã cho chủ trương không?',
    en: 'Does silence past the limit count as a go-ahead?',
  },
  taken: {
    vi: 'Không: quá hạn là trễ, hiện rõ trễ bao nhiêu ngày làm việc; chủ trương vẫn chưa có.',
    en: 'No: it is late, by so many working days, and there is still no go-ahead.',
  },
  because: {
    vi: 'Quy định không gắn hậu quả nào với việc trễ; chủ trương chỉ có khi tập thể hoặc người đứng đầu quyết định.',
    en: 'The text gives lateness no consequence; a go-ahead exists only where the collective or the head has decided.',
  },
  otherwise: [
    {
      vi: 'Có: im lặng quá hạn là đồng ý.',
      en: 'Yes: silence past the limit is consent.',
    },
    {
      vi: 'Không, và coi như bị từ chối.',
      en: 'No, and it counts as a refusal.',
    },
  ],
  policies: [],
}
