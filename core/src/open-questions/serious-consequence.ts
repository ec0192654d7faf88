import { cite } from '@dam-lam/law'
import type { OpenQuestion } from './open-question.ts'

export const seriousConsequence: OpenQuestion = {
  id: 'serious-consequence',
  words: [cite('d6.k1', 'mà không gây hậu quả nghiêm trọng thì cán bộ được xem xét bảo vệ trong một số trường hợp sau')],
  question: {
    vi: 'Hậu quả thế nào là nghiêm trọng, và có hậu quả nghiêm trọng thì điều gì thôi áp dụng?',
    en: 'Which consequence is serious, and what stops applying where there is one?',
  },
  taken: {
    vi: 'Nghiêm trọng hay không là kết luận của người thẩm tra, xác minh, kèm lý do. Có hậu quả nghiêm trọng thì chỉ câu thứ hai của khoản này không áp dụng; Điều 3 khoản 4, Điều 6 khoản 2 điểm a và điểm b vẫn hiện là còn nguyên.',
    en: 'Whether it is serious is found by those who verify, with reasons. A serious consequence only means that the second sentence of this clause does not apply; Article 3(4) and Article 6(2)(a) and (b) are shown as still standing.',
  },
  because: {
    vi: 'Quy định không đặt ngưỡng cho hậu quả nghiêm trọng, và không nói rằng vì hậu quả ấy mà các điều khoản khác thôi áp dụng.',
    en: 'The text sets no threshold for a serious consequence, and does not say that other provisions stop applying because of it.',
  },
  otherwise: [
    {
      vi: 'Dùng ngưỡng thiệt hại của pháp luật hình sự hoặc của quy định về kỷ luật đảng viên.',
      en: 'Use the thresholds of damage of criminal law or of the rules on Party discipline.',
    },
    {
      vi: 'Có hậu quả nghiêm trọng thì không còn được bảo vệ theo bất cứ quy định nào ở đây.',
      en: 'A serious consequence ends protection under every provision here.',
    },
  ],
  policies: [],
}
