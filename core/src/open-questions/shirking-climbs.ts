import { cite } from '@dam-lam/law'
import type { OpenQuestion } from './open-question.ts'

export const shirkingClimbs: OpenQuestion = {
  id: 'shirking-climbs',
  words: [cite('d7.k6', 'Không được thoái thác, đùn đẩy trách nhiệm bảo vệ cán bộ')],
  question: {
    vi: 'Khi nào thì thấy là thoái thác, đùn đẩy trách nhiệm bảo vệ, và ai được biết?',
    en: 'When does shirking the duty to protect show, and who comes to know?',
  },
  taken: {
    vi: 'Nghĩa vụ bảo vệ còn mở sau hạn thì hiện ra cùng khoản bị chạm tới, không kết luận về người nào. Sau hạn 3 ngày làm việc, chương trình ghi việc báo cho cấp trên trực tiếp, và từ lúc đó cấp trên ấy xem được; thêm chừng ấy ngày mà vẫn chưa làm thì báo tiếp cấp trên nữa. Cấp trên được báo cũng tự áp dụng được biện pháp.',
    en: 'A duty of protection still open after its day shows with the clause that it touches, and no verdict on anybody. 3 working days after, the program records that the direct superior was told, which from then on sees it; as many days more, and the superior of that one is told. A superior that was told may apply a measure itself.',
  },
  because: {
    vi: 'Quy định cấm mà không nói ai phát hiện. Điều không ai được biết thì lại thành im lặng; còn ai thoái thác, vì sao, là việc con người kết luận.',
    en: 'The text forbids it and does not say who finds out. What nobody learns becomes silence again; whether somebody shirked, and why, people conclude.',
  },
  otherwise: [
    { vi: 'Chỉ nhắc người phải làm, không báo lên trên.', en: 'Only whoever owes it is reminded; nobody above is told.' },
    { vi: 'Báo một lần lên mọi cấp trên ngay khi quá hạn.', en: 'Every level above is told at once when the day has passed.' },
  ],
  policies: ['protection.climb.working-days'],
}
