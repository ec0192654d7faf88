import { cite } from '@dam-lam/law'
import type { OpenQuestion } from './open-question.ts'

export const whatIsPublished: OpenQuestion = {
  id: 'what-is-published',
  words: [cite('d5.k3', 'Công khai kết quả khuyến khích')],
  question: {
    vi: 'Công khai kết quả khuyến khích là công khai những gì, trong bao lâu, và có nêu tên người không?',
    en: 'What is published of an encouragement, in how long, and are people named?',
  },
  taken: {
    vi: 'Cấp ủy đã quyết định công khai trong 10 ngày làm việc: cách làm, hình thức khuyến khích; nêu tên ai, viết thế nào là do cấp ủy ấy chọn khi công khai. Ngoài những gì viết ra, không có gì trong hồ sơ được công khai.',
    en: 'The committee that decided publishes within 10 working days: what was done, and which forms; whom it names, and how, it chooses then. Nothing else of the case becomes public.',
  },
  because: {
    vi: 'Quy định đòi công khai để lan tỏa và để Nhân dân giám sát mà không nói đến tên người; dữ liệu cá nhân chỉ đưa ra trong mức cần thiết.',
    en: 'The text asks for publication, to spread and to be overseen, and says nothing of names; personal data goes out only as far as needed.',
  },
  otherwise: [
    {
      vi: 'Phải nêu tên mọi người được khuyến khích.',
      en: 'Everybody encouraged must be named.',
    },
    {
      vi: 'Không nêu tên ai.',
      en: 'Nobody is named.',
    },
  ],
  policies: ['encouragement.publish-working-days'],
}
