import { cite } from '@dam-lam/law'
import type { OpenQuestion } from './open-question.ts'

export const whoDoesOfficeWork: OpenQuestion = {
  id: 'who-does-office-work',
  words: [cite('d4.k3.a.g1', 'Văn phòng cấp ủy nghiên cứu tham mưu Thường trực cấp ủy')],
  question: {
    vi: 'Cấp ủy không có văn phòng thì ai làm việc của văn phòng?',
    en: 'Who does the work of the office where a committee has none?',
  },
  taken: {
    vi: 'Một người được giao, từ ngày nào đến ngày nào, để tiếp nhận, vào sổ, dự thảo và theo dõi thay cho văn phòng; cấp ủy đã có văn phòng thì không giao thêm.',
    en: 'One person who is designated, from a day to a day, to receive, register, draft and track in its place; where there is an office, nobody is designated besides.',
  },
  because: {
    vi: 'Văn bản giao việc cho văn phòng cấp ủy mà nhiều cấp ủy cơ sở không có văn phòng; không ai được giao thì kế hoạch không có nơi nhận.',
    en: 'The text hands this to the office of the committee, and many committees at the base have none; with nobody designated, a plan has nowhere to go.',
  },
  otherwise: [
    {
      vi: 'Bí thư tự nhận và tự vào sổ.',
      en: 'The secretary receives and registers himself.',
    },
    {
      vi: 'Văn phòng cấp ủy cấp trên làm thay.',
      en: 'The office of the committee above does it.',
    },
  ],
  policies: ['office.person-where-none'],
}
