import { cite } from '@dam-lam/law'
import type { OpenQuestion } from './open-question.ts'

export const ownCase: OpenQuestion = {
  id: 'own-case',
  words: [cite('d4.k3.b.g1', 'Tập thể ban thường vụ cấp ủy hoặc tập thể cấp ủy xem xét, quyết định')],
  question: {
    vi: 'Người đề xuất hoặc người thực hiện có được tham gia thẩm định, biểu quyết, quyết định chính kế hoạch của mình không?',
    en: 'May a proposer or implementer appraise, vote on or decide his own plan?',
  },
  taken: {
    vi: 'Không, kể cả người đứng đầu; người ấy vẫn được tính vào tổng số thành viên.',
    en: 'No, not even the head; he still counts among all the members.',
  },
  because: {
    vi: 'Điều 2 khoản 5 và Điều 3 khoản 6 đòi không vì lợi ích cá nhân; tự xét việc của mình thì chủ trương khó đứng vững khi cần bảo vệ về sau.',
    en: 'Articles 2(5) and 3(6) shut out personal interest; a go-ahead that somebody gave himself will hardly protect later.',
  },
  otherwise: [
    {
      vi: 'Được, vì Quy định không cấm.',
      en: 'Yes, for the text does not forbid it.',
    },
  ],
  policies: ['own-case.takes-no-part'],
}
