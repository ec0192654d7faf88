import { cite } from '@dam-lam/law'
import type { OpenQuestion } from './open-question.ts'

export const remindersAndSuperior: OpenQuestion = {
  id: 'reminders-and-superior',
  words: [cite('d7.k1', 'Thực hiện nghiêm việc tiếp nhận, xem xét, đánh giá, cho chủ trương')],
  question: {
    vi: 'Ai được nhắc khi một việc sắp đến hạn, đã quá hạn, và vào ngày nào?',
    en: 'Who is reminded when something is nearly due or overdue, and on which day?',
  },
  taken: {
    vi: 'Nơi phải làm được nhắc 5 ngày và 1 ngày làm việc trước hạn, và ngày làm việc đầu tiên sau hạn; sau hạn 3 ngày làm việc thì thường trực cấp ủy phụ trách được báo, nếu cấp ủy đó được xem hồ sơ.',
    en: 'Whoever owes it is reminded 5 and 1 working days before and on the first working day after; 3 working days after, the permanent members above are told, where their committee sees the case.',
  },
  because: {
    vi: 'Quy định yêu cầu thực hiện nghiêm mà không nói nhắc thế nào; việc không ai được báo thì lại thành im lặng. Nhắc không mở thêm quyền xem hồ sơ cho ai.',
    en: 'The text asks for strictness and does not say how one is reminded; what nobody is told of becomes silence again. A reminder opens no case to anybody.',
  },
  otherwise: [
    {
      vi: 'Không nhắc; ai phải làm thì tự theo dõi.',
      en: 'No reminders: whoever owes it keeps watch.',
    },
    {
      vi: 'Báo ngay cho cấp ủy cấp trên trực tiếp, kể cả khi cấp ủy đó không được xem hồ sơ.',
      en: 'The committee directly above is told, even where it does not see the case.',
    },
  ],
  policies: ['reminder.early-working-days-before', 'reminder.last-working-days-before', 'reminder.superior-working-days-after'],
}
