import { cite } from '@dam-lam/law'
import type { OpenQuestion } from './open-question.ts'

export const civilCode: OpenQuestion = {
  id: 'civil-code',
  words: [cite('d4.k3', 'trong vòng 30 ngày làm việc')],
  question: {
    vi: 'Các điều về thời hạn của Bộ luật Dân sự có ràng buộc hạn của tổ chức đảng không?',
    en: 'Do the articles of the Civil Code on terms bind the deadlines of Party organisations?',
  },
  taken: {
    vi: 'Không ràng buộc; chỉ mượn cách đếm vì Quy định không nói gì khác.',
    en: 'They do not bind; their way of counting is borrowed because the text says nothing else.',
  },
  because: {
    vi: 'Bộ luật Dân sự điều chỉnh quan hệ dân sự, còn Quy định là văn bản của Đảng; song một cách đếm ai cũng biết thì tốt hơn mỗi nơi một cách.',
    en: 'The Code governs civil relations and the regulation is a Party document; yet a count that everybody knows is better than one for each place.',
  },
  otherwise: [
    {
      vi: 'Ràng buộc như mọi thời hạn khác.',
      en: 'They bind like any other term.',
    },
    {
      vi: 'Không dùng; mỗi cấp ủy tự đặt cách đếm.',
      en: 'They are not used; each committee sets its own count.',
    },
  ],
  policies: ['clock.day-of-receipt-is-day-zero'],
}
