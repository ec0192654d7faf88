import { cite } from '@dam-lam/law'
import type { OpenQuestion } from './open-question.ts'

export const progressPeriod: OpenQuestion = {
  id: 'progress-period',
  words: [cite('d8.k3', 'Báo cáo đầy đủ, trung thực, kịp thời với cấp có thẩm quyền')],
  question: {
    vi: 'Bao lâu thì phải báo cáo quá trình thực hiện một lần?',
    en: 'How often is progress reported?',
  },
  taken: {
    vi: 'Theo kỳ ghi khi cho chủ trương; không ghi thì ba tháng, theo quy định nội bộ.',
    en: 'In the period fixed with the go-ahead; else every three months, by policy.',
  },
  because: {
    vi: '«Kịp thời» không phải một con số; kỳ ghi cùng chủ trương là gần ý định của cấp cho chủ trương nhất.',
    en: '“In time” is no number; the period fixed with the go-ahead comes closest to what its giver meant.',
  },
  otherwise: [
    {
      vi: 'Chỉ khi cấp có thẩm quyền hỏi.',
      en: 'Only when the competent level asks.',
    },
  ],
  policies: ['progress.months-between-reports'],
}
