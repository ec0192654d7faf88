import { cite } from '@dam-lam/law'
import type { OpenQuestion } from './open-question.ts'

export const endedBodies: OpenQuestion = {
  id: 'ended-bodies',
  words: [
    cite('d10.k2', 'Ban cán sự đảng Viện Kiểm sát nhân dân tỉnh, Ban cán sự đảng Tòa án nhân dân tỉnh'),
    cite('d10.k3', 'Ban Tuyên giáo Tỉnh ủy chủ trì'),
  ],
  question: {
    vi: 'Cơ quan được nêu tên đã sắp xếp lại thì ai làm thay?',
    en: 'Who acts for bodies named in the text that have since been reorganised?',
  },
  taken: {
    vi: 'Cơ quan kế tục, do người quản trị ghi vào danh mục kèm ngày bắt đầu; nguyên văn giữ nguyên.',
    en: 'The successor, recorded by the administrator with its first day; the words stay as they are.',
  },
  because: {
    vi: 'Nhiệm vụ gắn với chức năng, không gắn với tên gọi; nhưng tên trong Quy định là chứng cứ nên không sửa.',
    en: 'The task belongs to the function, not to the name; yet the names in the text are evidence and are not rewritten.',
  },
  otherwise: [
    {
      vi: 'Không ai, cho đến khi Quy định được sửa.',
      en: 'Nobody, until the regulation is amended.',
    },
  ],
  policies: [],
}
