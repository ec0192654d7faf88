import { cite } from '@dam-lam/law'
import type { OpenQuestion } from './open-question.ts'

export const whoseConclusion: OpenQuestion = {
  id: 'whose-conclusion',
  words: [cite('d6.k2.c', 'Căn cứ kết luận của tập thể để lãnh đạo, chỉ đạo biện pháp bảo vệ thích hợp')],
  question: {
    vi: '«Kết luận của tập thể» làm căn cứ bảo vệ là kết luận của tập thể nào?',
    en: 'Whose is the “conclusion of the collective” on which protection rests?',
  },
  taken: {
    vi: 'Của tập thể lãnh đạo đã quyết định chủ trương, đưa ra sau khi có kết luận thẩm tra, xác minh do cấp trên chỉ đạo.',
    en: 'Of the collective that gave the go-ahead, reached after the verification directed by the superior.',
  },
  because: {
    vi: '«Tập thể lãnh đạo quyết định chủ trương» là tập thể duy nhất được gọi tên trong điểm này, và Điều 3 khoản 4 giao việc xem xét bảo vệ cho cấp có thẩm quyền, tức cấp cho chủ trương.',
    en: 'It is the only collective named in this point, and Article 3(4) gives the consideration of protection to the competent level, the one that gave the go-ahead.',
  },
  otherwise: [
    {
      vi: 'Của tập thể cấp trên trực tiếp đã chỉ đạo thẩm tra, xác minh.',
      en: 'Of the direct superior that directed the verification.',
    },
  ],
  policies: ['protection.decided-after-verification'],
}
