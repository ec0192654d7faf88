import { cite } from '@dam-lam/law'
import type { OpenQuestion } from './open-question.ts'

export const decliningProtection: OpenQuestion = {
  id: 'declining-protection',
  words: [
    cite('d7.k5', 'Chỉ đạo triển khai ngay các biện pháp bảo vệ khi thấy cán bộ cần được bảo vệ hoặc nhận được yêu cầu của cán bộ'),
    cite('d7.k5', 'Trường hợp không đủ năng lực bảo vệ hoặc không thuộc thẩm quyền giải quyết phải đề nghị cơ quan chức năng cấp trên có biện pháp bảo vệ'),
  ],
  question: {
    vi: 'Cấp ủy có được từ chối yêu cầu bảo vệ không?',
    en: 'May a committee decline a request for protection?',
  },
  taken: {
    vi: 'Không có việc từ chối: nghĩa vụ chỉ xong khi đã áp dụng một biện pháp, hoặc đã đề nghị cơ quan chức năng cấp trên. Biện pháp nào là phù hợp thì cấp ủy quyết định. Việc bảo vệ chỉ kết thúc được khi đã có ít nhất một biện pháp.',
    en: 'Declining is not an act: the duty ends with a measure, or with asking a functional agency above, and with nothing else. Which measure fits, the committee decides. A protection can end only after at least one measure.',
  },
  because: {
    vi: 'Điều 7 khoản 5 chỉ nêu hai đường, đều bằng chữ buộc phải làm; khoản 6 cấm thoái thác, đùn đẩy.',
    en: 'Article 7 clause 5 names two ways, both as obligations; clause 6 forbids shirking.',
  },
  otherwise: [
    { vi: 'Cấp ủy xét thấy không cần thì trả lời bằng văn bản, nêu lý do.', en: 'A committee that sees no need answers in writing, with reasons.' },
  ],
  policies: [],
}
