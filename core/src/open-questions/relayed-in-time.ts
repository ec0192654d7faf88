import { cite } from '@dam-lam/law'
import type { OpenQuestion } from './open-question.ts'

export const relayedInTime: OpenQuestion = {
  id: 'relayed-in-time',
  words: [cite('d9.k3', 'phản ánh kịp thời')],
  question: {
    vi: 'Mặt trận phản ánh ý kiến của Nhân dân trong bao lâu thì là «kịp thời»?',
    en: 'Within how long does the Front relay an opinion “in time”?',
  },
  taken: {
    vi: 'Trong 3 ngày làm việc từ ngày biết; chậm hơn vẫn được nhận, và hiện là chậm.',
    en: 'Within 3 working days of learning of it; what comes later is taken all the same, and shows as late.',
  },
  because: {
    vi: 'Tổ chức tự mình phản ánh, không ai yêu cầu; từ chối ý kiến đến chậm thì chỉ làm mất ý kiến ấy. Con số do cấp ủy nhận ý kiến đặt.',
    en: 'The organisation relays of its own accord; to refuse what is late would only lose it. The number is set by the committee to which it goes.',
  },
  otherwise: [
    {
      vi: 'Không quy ra ngày.',
      en: 'It is no number of days.',
    },
    {
      vi: 'Quá hạn thì không nhận nữa.',
      en: 'After the term it is not taken any more.',
    },
  ],
  policies: ['public-opinion.relay-working-days'],
}
