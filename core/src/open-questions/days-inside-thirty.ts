import { cite } from '@dam-lam/law'
import type { OpenQuestion } from './open-question.ts'

export const daysInsideThirty: OpenQuestion = {
  id: 'days-inside-thirty',
  words: [cite('d4.k3', 'trong vòng 30 ngày làm việc')],
  question: {
    vi: 'Trong 30 ngày ấy, vào sổ, cho ý kiến, thẩm định mỗi việc được bao nhiêu ngày?',
    en: 'Within the 30 days, how many are there for registering, opinions and the appraisal?',
  },
  taken: {
    vi: 'Do cấp ủy đặt, hoặc Thường trực đặt khi giao; mặc định 1, 10 và 20 ngày làm việc.',
    en: 'The committee sets them, or the permanent members when they assign; by default 1, 10 and 20 working days.',
  },
  because: {
    vi: 'Quy định chỉ đặt hạn cho văn bản trả lời; không chia nhỏ thì đến ngày cuối mới biết trễ ở đâu.',
    en: 'The text sets a limit for the reply alone; without smaller ones the delay only shows on the last day.',
  },
  otherwise: [
    {
      vi: 'Không đặt: chỉ có hạn trả lời chung.',
      en: 'None: there is only the limit of the reply.',
    },
  ],
  policies: ['register.working-days', 'opinion.working-days', 'appraisal.working-days'],
}
