import { cite } from '@dam-lam/law'
import type { OpenQuestion } from './open-question.ts'

export const receiptOnADayOff: OpenQuestion = {
  id: 'receipt-on-a-day-off',
  words: [cite('d4.k3', 'kể từ ngày nhận được đề xuất')],
  question: {
    vi: 'Nhận vào ngày nghỉ hoặc ngoài giờ thì tính từ ngày nào?',
    en: 'From which day does one count when a plan arrives on a day off or after hours?',
  },
  taken: {
    vi: 'Từ chính ngày nhận thật; ngày 1 là ngày làm việc kế tiếp.',
    en: 'From the real day of arrival; day 1 is the next working day.',
  },
  because: {
    vi: 'Sổ ghi đúng ngày thật thì không phải bàn thêm; nhận thứ Bảy, Chủ nhật hay thứ Sáu trước đó đều cùng ngày hết hạn.',
    en: 'A book that keeps the real day needs no fiction; received on Saturday, Sunday or the Friday before, the due day is the same.',
  },
  otherwise: [
    {
      vi: 'Từ ngày làm việc kế tiếp, coi như nhận vào ngày ấy.',
      en: 'From the next working day, as if it had arrived then.',
    },
  ],
  policies: [],
}
