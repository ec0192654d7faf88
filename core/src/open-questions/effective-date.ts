import { cite } from '@dam-lam/law'
import type { OpenQuestion } from './open-question.ts'

export const effectiveDate: OpenQuestion = {
  id: 'effective-date',
  words: [cite('d11', 'Quy định này có hiệu lực kể từ ngày ký')],
  question: {
    vi: 'Quy định có số nào, ký ngày nào?',
    en: 'What is the number of the regulation, and when was it signed?',
  },
  taken: {
    vi: 'Không biết từ bản sao: để trống cho đến khi có bản chính, và không vì thế mà từ chối việc nào.',
    en: 'Not known from our copy: left empty until the signed paper is at hand, and no act is refused for it.',
  },
  because: {
    vi: 'Số 222-BS/TU ngày 26/12/2022 là của bản sao, 1342 ngày 14/12/2022 là dấu đến; đoán một ngày ký thì thành bịa ra hiệu lực.',
    en: '222-BS/TU of 26/12/2022 numbers the copy, 1342 of 14/12/2022 is an arrival stamp; to guess a signing day would be to invent the law.',
  },
  otherwise: [
    {
      vi: 'Lấy ngày trên dấu đến, 14/12/2022, hoặc ngày sao lục, 26/12/2022.',
      en: 'The day of the arrival stamp, 14/12/2022, or of the copy, 26/12/2022.',
    },
  ],
  policies: [],
}
