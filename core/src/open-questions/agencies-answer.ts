import { cite } from '@dam-lam/law'
import type { OpenQuestion } from './open-question.ts'

export const agenciesAnswer: OpenQuestion = {
  id: 'agencies-answer',
  words: [
    cite('d9.k1', 'theo yêu cầu có trách nhiệm phối hợp chặt chẽ với cấp ủy, tổ chức đảng quản lý cán bộ và cấp có thẩm quyền'),
    cite('d9.k2', 'phối hợp chặt chẽ với cấp ủy, tổ chức đảng quản lý cán bộ xem xét, bảo vệ cán bộ theo Quy định này'),
  ],
  question: {
    vi: 'Cơ quan được yêu cầu phối hợp, được đề nghị bảo vệ phải trả lời trong bao lâu, và im lặng thì sao?',
    en: 'By when must an agency answer that was asked to coordinate or to protect, and what follows from its silence?',
  },
  taken: {
    vi: 'Trong 10 ngày làm việc, theo quy định nội bộ. Cơ quan trong hệ thống nợ câu trả lời; cơ quan ngoài hệ thống thì hồ sơ chỉ hiện đã im lặng từ ngày nào, trả lời được nhập từ văn bản. Đề nghị bảo vệ mà im lặng thì báo lên cấp trên; yêu cầu phối hợp mà im lặng thì không.',
    en: 'Within 10 working days, by policy. An agency of the tree owes the answer; of one outside the case shows since when it has been silent, and its answer is entered from its document. Silence on a request to protect climbs to the superior; silence on a request to coordinate does not.',
  },
  because: {
    vi: 'Điều 9 đặt trách nhiệm phối hợp «theo yêu cầu» mà không nêu hạn; chương trình không đặt nghĩa vụ cho người không làm việc trong đó.',
    en: 'Article 9 obliges to coordinate “upon request” and sets no term; the program puts no duty on people who do not work in it.',
  },
  otherwise: [
    { vi: 'Không đặt hạn; cấp ủy tự đôn đốc.', en: 'No term is set; the committee urges by itself.' },
  ],
  policies: ['protection.answer.working-days', 'coordination.answer.working-days'],
}
