import { cite } from '@dam-lam/law'
import type { OpenQuestion } from './open-question.ts'

export const headAfterReply: OpenQuestion = {
  id: 'head-after-reply',
  words: [cite('d4.k3.b.g2', 'người đứng đầu có quyền quyết định cho triển khai thực hiện')],
  question: {
    vi: 'Đã trả lời người đề xuất là không thống nhất, người đứng đầu còn quyết định được không?',
    en: 'May the head still decide after the proposer was told that the collective did not agree?',
  },
  taken: {
    vi: 'Không: văn bản trả lời khép lại việc xem xét; muốn làm thì đề xuất lại.',
    en: 'No: the written reply closes the matter; a new proposal is needed.',
  },
  because: {
    vi: 'Người đề xuất phải tin được văn bản đã nhận; Quy định đặt quyền này ngay sau khi tập thể thảo luận.',
    en: 'A proposer must be able to rely on the letter received; the text places this power right after the deliberation.',
  },
  otherwise: [
    {
      vi: 'Được, bất cứ lúc nào.',
      en: 'Yes, at any time.',
    },
  ],
  policies: [],
}
