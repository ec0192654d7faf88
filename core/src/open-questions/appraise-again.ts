import { cite } from '@dam-lam/law'
import type { OpenQuestion } from './open-question.ts'

export const appraiseAgain: OpenQuestion = {
  id: 'appraise-again',
  words: [
    cite('d4.k3.b.g3', 'để thảo luận, xem xét tiếp theo'),
    cite('d4.k3.a.g2', 'căn cứ vào kết quả thẩm định'),
  ],
  question: {
    vi: 'Kế hoạch chuẩn bị lại có phải thẩm định lại không?',
    en: 'Is a plan that was prepared again appraised again?',
  },
  taken: {
    vi: 'Không buộc: Thường trực trình thẳng tập thể, hoặc giao thẩm định lại nếu thấy cần.',
    en: 'Not necessarily: the permanent members put it to the collective, or assign a new appraisal where they see the need.',
  },
  because: {
    vi: 'Khoản này nói «thảo luận, xem xét tiếp theo», tức là nối lại việc đang dở ở tập thể; sửa nhiều hay ít thì Thường trực biết rõ nhất.',
    en: 'The words “discussed and considered further” take up what the collective left off; how much was changed the permanent members know best.',
  },
  otherwise: [
    {
      vi: 'Phải: kế hoạch mới thì kết quả thẩm định cũ không còn là căn cứ.',
      en: 'Yes: for a new plan the old appraisal is no ground.',
    },
  ],
  policies: [],
}
