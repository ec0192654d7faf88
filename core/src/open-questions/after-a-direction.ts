import { cite } from '@dam-lam/law'
import type { OpenQuestion } from './open-question.ts'

export const afterADirection: OpenQuestion = {
  id: 'after-a-direction',
  words: [cite('d4.k4', 'phải báo cáo người đứng đầu cấp ủy, tổ chức đảng hoặc cấp trên bằng hình thức phù hợp')],
  question: {
    vi: 'Đã báo cáo qua điện thoại và làm theo chỉ đạo thì còn phải báo cáo lại bằng văn bản không?',
    en: 'Is a written report owed after reporting by phone and acting as directed?',
  },
  taken: {
    vi: 'Còn, theo quy định nội bộ: lời nói không để lại gì cho người kiểm tra về sau.',
    en: 'Yes, by policy: the spoken word leaves nothing for those who inspect later.',
  },
  because: {
    vi: 'Khoản này chỉ buộc báo cáo bằng văn bản khi cán bộ tự quyết định; nhưng bằng chứng cần cho cả hai trường hợp.',
    en: 'The clause binds to paper only who decided alone; proof is needed in both cases.',
  },
  otherwise: [
    {
      vi: 'Không: làm theo chỉ đạo thì trách nhiệm thuộc người chỉ đạo.',
      en: 'No: who acts as directed has the director answer for it.',
    },
  ],
  policies: ['urgent.written-report-after-direction'],
}
