import { cite } from '@dam-lam/law'
import type { OpenQuestion } from './open-question.ts'

export const peopleSupervise: OpenQuestion = {
  id: 'people-supervise',
  words: [cite('d5.k3', 'tạo điều kiện cho Nhân dân giám sát')],
  question: {
    vi: 'Nhân dân giám sát kết quả khuyến khích bằng cách nào?',
    en: 'How do the people supervise what was encouraged?',
  },
  taken: {
    vi: 'Đọc trên một trang công khai, không cần đăng nhập, và góp ý ngay dưới đó; cấp ủy xem trước, cho hiện hoặc nói vì sao không, và trả lời trong 10 ngày làm việc.',
    en: 'They read a public page without signing in, and comment below it; the committee reads first, shows it or says why not, and answers within 10 working days.',
  },
  because: {
    vi: 'Khoản này đòi công khai và tạo điều kiện giám sát, không nói cách làm. Có nơi để nói mà không được trả lời thì chưa phải là giám sát; số ngày là của cấp ủy đặt.',
    en: 'The clause asks for publicity and for the means to supervise, not how. A place to speak without an answer is not supervision; the number of days is the committee’s.',
  },
  otherwise: [
    {
      vi: 'Công khai là đủ; ai có ý kiến thì phản ánh qua Mặt trận.',
      en: 'To publish is enough; whoever has something to say turns to the Front.',
    },
    {
      vi: 'Mọi góp ý hiện ra ngay, không ai xem trước.',
      en: 'Every comment shows at once, read by nobody before.',
    },
  ],
  policies: ['public-opinion.comments-accepted', 'public-opinion.answer-working-days'],
}
