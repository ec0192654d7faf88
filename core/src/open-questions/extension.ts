import { cite } from '@dam-lam/law'
import type { OpenQuestion } from './open-question.ts'

export const extension: OpenQuestion = {
  id: 'extension',
  words: [cite('d4.k3', 'đối với những vấn đề khó, phức tạp, cần có thời gian thẩm định')],
  question: {
    vi: 'Ai quyết định kéo dài đến 60 ngày làm việc, và phải quyết định khi nào?',
    en: 'Who extends the reply to 60 working days, and until when?',
  },
  taken: {
    vi: 'Thường trực cấp ủy, trước khi hết ngày làm việc thứ 30, có nêu lý do.',
    en: 'The permanent members, before working day 30 ends, with the reason.',
  },
  because: {
    vi: 'Thường trực là nơi chỉ đạo thẩm định (Điều 4 khoản 3 điểm a); hạn đã hết rồi mới kéo dài thì hạn 30 ngày không còn nghĩa.',
    en: 'The permanent members direct the appraisal; a limit that can be extended after it has passed is no limit.',
  },
  otherwise: [
    {
      vi: 'Không cần ai quyết định: vấn đề khó thì đương nhiên có 60 ngày.',
      en: 'Nobody: a hard matter simply has 60 days.',
    },
    {
      vi: 'Tập thể ban thường vụ, bất cứ lúc nào.',
      en: 'The standing committee, at any time.',
    },
  ],
  policies: ['extend.declared-before-day-30-ends'],
}
