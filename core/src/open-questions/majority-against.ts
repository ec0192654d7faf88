import { cite } from '@dam-lam/law'
import type { OpenQuestion } from './open-question.ts'

export const majorityAgainst: OpenQuestion = {
  id: 'majority-against',
  words: [cite('d4.k3.b.g2', 'tập thể lãnh đạo đã xem xét thấu đáo nhưng không thống nhất')],
  question: {
    vi: 'Đa số biểu quyết không cho thì người đứng đầu còn quyền quyết định không?',
    en: 'Does a majority against shut out the head?',
  },
  taken: {
    vi: 'Không còn: tập thể đã thống nhất là không cho; người đứng đầu chỉ quyết định khi không bên nào đủ phiếu.',
    en: 'Yes: the collective has then agreed, on no; the head decides only where neither side has the votes.',
  },
  because: {
    vi: '«Không thống nhất» khác với thống nhất không cho; hiểu rộng hơn thì một người đứng trên tập thể, trái nguyên tắc tập thể lãnh đạo.',
    en: 'Not agreeing differs from agreeing on no; any wider reading would put one person above the collective.',
  },
  otherwise: [
    {
      vi: 'Còn: bất cứ khi nào tập thể không cho chủ trương.',
      en: 'No: the head may decide whenever the collective has not given the go-ahead.',
    },
  ],
  policies: ['votes.outcome-must-be-carried'],
}
