import { cite } from '@dam-lam/law'
import type { OpenQuestion } from './open-question.ts'

export const thoroughlyConsidered: OpenQuestion = {
  id: 'thoroughly-considered',
  words: [cite('d4.k3.b.g2', 'tập thể lãnh đạo đã xem xét thấu đáo')],
  question: {
    vi: 'Thế nào là tập thể «đã xem xét thấu đáo»?',
    en: 'When has the collective “considered thoroughly”?',
  },
  taken: {
    vi: 'Khi cuộc họp đã có kết quả thẩm định và được ghi là không thống nhất; chương trình không đo mức thấu đáo.',
    en: 'When a meeting that had the appraisal is recorded as not agreed; the program does not measure thoroughness.',
  },
  because: {
    vi: 'Thấu đáo là nhận xét của người dự họp; nếu chưa thấu đáo thì văn bản đã có đường khác, cho chuẩn bị lại.',
    en: 'Thoroughness is for those who met to say; where it was lacking the text has another road, preparing again.',
  },
  otherwise: [
    {
      vi: 'Chỉ sau hai cuộc họp trở lên.',
      en: 'Only after two meetings or more.',
    },
    {
      vi: 'Khi cuộc họp ghi thêm một kết luận riêng rằng đã xem xét thấu đáo.',
      en: 'When the meeting records a finding of its own that it has.',
    },
  ],
  policies: [],
}
