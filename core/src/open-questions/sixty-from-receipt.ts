import { cite } from '@dam-lam/law'
import type { OpenQuestion } from './open-question.ts'

export const sixtyFromReceipt: OpenQuestion = {
  id: 'sixty-from-receipt',
  words: [cite('d4.k3', 'thì không quá 60 ngày làm việc')],
  question: {
    vi: '60 ngày làm việc tính từ ngày nhận hay từ khi hết 30 ngày?',
    en: 'Are the 60 working days counted from the receipt or after the 30?',
  },
  taken: {
    vi: 'Từ ngày nhận, gồm cả 30 ngày đầu.',
    en: 'From the receipt, the first 30 included.',
  },
  because: {
    vi: '«Không quá 60» thay cho «trong vòng 30» trong cùng một câu, cùng một mốc bắt đầu.',
    en: '“No more than 60” stands in the place of “within 30” in one sentence, with one starting point.',
  },
  otherwise: [
    {
      vi: 'Từ khi hết 30 ngày, tổng cộng 90.',
      en: 'After the 30, which makes 90 in all.',
    },
  ],
  policies: [],
}
