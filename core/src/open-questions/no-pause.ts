import { cite } from '@dam-lam/law'
import type { OpenQuestion } from './open-question.ts'

export const noPause: OpenQuestion = {
  id: 'no-pause',
  words: [cite('d4.k3', 'phải trả lời bằng văn bản trong vòng 30 ngày làm việc')],
  question: {
    vi: 'Trong khi chờ bổ sung kế hoạch, hạn trả lời có dừng lại không?',
    en: 'Does the clock stop while a supplement is awaited?',
  },
  taken: {
    vi: 'Không: hạn vẫn chạy từ ngày nhận đầu tiên.',
    en: 'No: it keeps running from the first receipt.',
  },
  because: {
    vi: 'Quy định không nói đến việc tạm dừng; thêm một khoảng dừng là đặt ra quy tắc mới bất lợi cho người đề xuất.',
    en: 'The text knows no pause; adding one would make a new rule to the disadvantage of the proposer.',
  },
  otherwise: [
    {
      vi: 'Có: dừng từ ngày yêu cầu đến ngày bổ sung xong.',
      en: 'Yes: it stops from the request until the supplement has come.',
    },
    {
      vi: 'Hạn chỉ bắt đầu khi kế hoạch đã đủ.',
      en: 'It only starts once the plan is complete.',
    },
  ],
  policies: [],
}
