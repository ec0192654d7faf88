import { cite } from '@dam-lam/law'
import type { OpenQuestion } from './open-question.ts'

export const clockOnResubmission: OpenQuestion = {
  id: 'clock-on-resubmission',
  words: [cite('d4.k3.b.g3', 'cho chủ trương chuẩn bị lại để thảo luận, xem xét tiếp theo')],
  question: {
    vi: 'Kế hoạch chuẩn bị lại được gửi lại thì hạn trả lời tính thế nào?',
    en: 'Which clock runs when a plan that was prepared again is sent back?',
  },
  taken: {
    vi: 'Hạn mới tính từ ngày gửi lại; ngày nhận lần đầu vẫn hiện bên cạnh.',
    en: 'A new one from the day it comes back; the first receipt stays visible.',
  },
  because: {
    vi: 'Tập thể xem xét một kế hoạch mới và lần trước đã có văn bản trả lời; giữ ngày nhận lần đầu để ai cũng thấy tổng thời gian.',
    en: 'The collective considers a new plan and the former was answered in writing; the first day stays so that everyone sees the whole time.',
  },
  otherwise: [
    {
      vi: 'Hạn cũ chạy tiếp phần còn lại.',
      en: 'The old one runs on.',
    },
    {
      vi: 'Không còn hạn nào.',
      en: 'None.',
    },
  ],
  policies: ['resubmit.new-clock'],
}
