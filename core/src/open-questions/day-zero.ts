import { cite } from '@dam-lam/law'
import type { OpenQuestion } from './open-question.ts'

export const dayZero: OpenQuestion = {
  id: 'day-zero',
  words: [cite('d4.k3', 'trong vòng 30 ngày làm việc kể từ ngày nhận được đề xuất')],
  question: {
    vi: 'Ngày nhận là ngày 0 hay ngày 1, và ngày cuối hết lúc nào?',
    en: 'Is the day of receipt day 0 or day 1, and when does the last day end?',
  },
  taken: {
    vi: 'Ngày nhận là ngày 0; ngày 1 là ngày làm việc kế tiếp; ngày cuối hết lúc 24 giờ, giờ Việt Nam.',
    en: 'The day of receipt is day 0, day 1 the next working day; the last day ends at 24:00, Vietnamese time.',
  },
  because: {
    vi: '«Kể từ ngày» không nói ngày ấy có được tính hay không; cách đếm quen thuộc của pháp luật dân sự không tính ngày xảy ra sự việc, và ngày làm việc cuối được tính trọn.',
    en: '“From the day” leaves open whether that day counts; the usual count of civil law leaves out the day of the event and takes the last day whole.',
  },
  otherwise: [
    {
      vi: 'Ngày nhận là ngày 1 nếu là ngày làm việc.',
      en: 'The day of receipt is day 1 if it is worked.',
    },
    {
      vi: 'Ngày cuối hết khi hết giờ làm việc của văn phòng.',
      en: 'The last day ends with office hours.',
    },
  ],
  policies: ['clock.day-of-receipt-is-day-zero'],
}
