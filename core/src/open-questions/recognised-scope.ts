import { cite } from '@dam-lam/law'
import type { OpenQuestion } from './open-question.ts'

export const recognisedScope: OpenQuestion = {
  id: 'recognised-scope',
  words: [cite('d4.k4', 'tập thể lãnh đạo đưa ra thảo luận và đánh giá, kết luận')],
  question: {
    vi: 'Việc xử lý cấp thiết được tập thể công nhận thì có được khuyến khích, bảo vệ như đã cho chủ trương không?',
    en: 'Does an urgent action that the collective recognises encourage and protect like one that was approved?',
  },
  taken: {
    vi: 'Có: phạm vi được công nhận tính như phạm vi được cho chủ trương, và cán bộ được thông báo kết luận bằng văn bản.',
    en: 'Yes: the recognised scope counts like an approved one, and the cadre is told of the conclusion in writing.',
  },
  because: {
    vi: 'Khoản này cho phép quyết định khi không thể báo cáo; công nhận rồi mà không được bảo vệ thì lời cho phép ấy trống rỗng. Quy định không nói ra, nên ở đâu việc bảo vệ dựa vào đây thì phải hiện rõ.',
    en: 'The clause permits deciding where reporting is impossible; a permission that protects nobody would be empty. The text does not say so, hence it is shown wherever protection rests on it.',
  },
  otherwise: [
    {
      vi: 'Không: Điều 5 và Điều 6 chỉ nói về kế hoạch đã được cho chủ trương.',
      en: 'No: Articles 5 and 6 speak only of a plan that was approved.',
    },
  ],
  policies: ['urgent.recognised-counts-as-scope', 'urgent.conclusion-told-in-writing'],
}
