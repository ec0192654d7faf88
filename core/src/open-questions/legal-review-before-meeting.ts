import { cite } from '@dam-lam/law'
import type { OpenQuestion } from './open-question.ts'

export const legalReviewBeforeMeeting: OpenQuestion = {
  id: 'legal-review-before-meeting',
  words: [cite('d10.k2', 'xem xét rủi ro về pháp lý khi đánh giá cho chủ trương')],
  question: {
    vi: 'Đã giao xem xét rủi ro pháp lý thì tập thể có phải chờ báo cáo ấy không?',
    en: 'Must the collective wait for the legal review once it was assigned?',
  },
  taken: {
    vi: 'Phải: rủi ro được xem xét «khi đánh giá cho chủ trương», nên báo cáo phải có trước khi ghi kết quả thảo luận.',
    en: 'Yes: the risk is considered when the go-ahead is assessed, so the report comes before the deliberation is recorded.',
  },
  because: {
    vi: 'Báo cáo đến sau thì không còn giúp gì cho việc đánh giá; ai không cần thì đừng giao.',
    en: 'A report that comes afterwards helps no assessment; who does not need it need not assign it.',
  },
  otherwise: [
    {
      vi: 'Không: tập thể được quyết định trước, báo cáo bổ sung sau.',
      en: 'No: the collective may decide first and be told afterwards.',
    },
  ],
  policies: [],
}
