import { cite } from '@dam-lam/law'
import type { OpenQuestion } from './open-question.ts'

export const againstConstitution: OpenQuestion = {
  id: 'against-constitution',
  words: [
    cite('d3.k1', 'trong khuôn khổ của Hiến pháp, pháp luật và Điều lệ Đảng'),
    cite('d3.k3', 'bảo đảm không trái với Hiến pháp'),
  ],
  question: {
    vi: 'Thẩm định kết luận trái Hiến pháp, Điều lệ Đảng hoặc pháp luật thì còn cho chủ trương được không?',
    en: 'May there be a go-ahead against a finding that the plan is contrary to Constitution, Charter or law?',
  },
  taken: {
    vi: 'Trái Hiến pháp hoặc Điều lệ Đảng thì không; trái pháp luật hiện hành thì nêu rõ để tập thể cân nhắc.',
    en: 'Not against Constitution or Charter; a conflict with the law in force is shown for the collective to weigh.',
  },
  because: {
    vi: 'Điều 3 khoản 3 chỉ đòi không trái Hiến pháp khi thí điểm, và Điều 4 khoản 5 cho làm cả vấn đề đã có quy định nhưng không phù hợp; nếu trái pháp luật cũng chặn thì khoản ấy không còn chỗ dùng.',
    en: 'Article 3(3) demands only the Constitution for a pilot, and Article 4(5) lets even a regulated matter be tried; blocking every conflict with the law would leave that clause empty.',
  },
  otherwise: [
    {
      vi: 'Trái bất cứ văn bản nào cũng không.',
      en: 'Not against any of them.',
    },
    {
      vi: 'Được hết, vì quyết định là của tập thể.',
      en: 'Yes in all cases, for the decision is the collective’s.',
    },
  ],
  policies: [],
}
