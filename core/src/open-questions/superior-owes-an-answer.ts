import { cite } from '@dam-lam/law'
import type { OpenQuestion } from './open-question.ts'

export const superiorOwesAnAnswer: OpenQuestion = {
  id: 'superior-owes-an-answer',
  words: [cite('d4.k3.b.g1', 'Trường hợp vượt thẩm quyền thì báo cáo lên cấp trên trực tiếp và đề xuất giải pháp')],
  question: {
    vi: 'Tập thể thấy vượt thẩm quyền và đã báo cáo, cấp trên trực tiếp có phải trả lời không?',
    en: 'When the collective reports a matter beyond its competence, does the direct superior owe an answer?',
  },
  taken: {
    vi: 'Có: báo cáo đưa kế hoạch đến cấp trên, hạn 30 hoặc 60 ngày làm việc của cấp trên bắt đầu từ ngày nhận báo cáo.',
    en: 'Yes: the report puts the plan before it, and its own 30 or 60 working days start.',
  },
  because: {
    vi: 'Nếu không ai phải trả lời thì kế hoạch kết thúc trong im lặng, trái với tinh thần Điều 4 khoản 3; đề xuất giải pháp là để được quyết định.',
    en: 'If nobody owed an answer the plan would end in silence; a solution is proposed in order to be decided on.',
  },
  otherwise: [
    {
      vi: 'Không: báo cáo chỉ để biết và xin chỉ đạo.',
      en: 'No: the report only informs and asks for guidance.',
    },
  ],
  policies: [],
}
