import { cite } from '@dam-lam/law'
import type { OpenQuestion } from './open-question.ts'

export const pilotShortfall: OpenQuestion = {
  id: 'pilot-shortfall',
  words: [cite('d3.k4', 'Chấp nhận rủi ro, thiệt hại, kết quả không đạt hoặc chỉ đạt được một phần mục tiêu')],
  question: {
    vi: 'Thí điểm không đạt mục tiêu có phải là rủi ro, sai sót phải xem xét không?',
    en: 'Is a pilot that misses its goal an incident to be examined?',
  },
  taken: {
    vi: 'Không: mục tiêu không đạt hoặc chỉ đạt một phần được chấp nhận, ghi riêng khi đánh giá kết quả.',
    en: 'No: a goal missed or reached in part is accepted, and recorded apart when results are evaluated.',
  },
  because: {
    vi: 'Khoản này nói «chấp nhận» đối với thí điểm; coi đó là sai sót thì không ai dám thí điểm.',
    en: 'The clause says “accept” of a pilot; to call this an error would leave nobody to try one.',
  },
  otherwise: [
    {
      vi: 'Có: mọi kết quả không đạt đều phải báo cáo và thẩm tra như rủi ro, sai sót.',
      en: 'Yes: whatever falls short is reported and verified like an incident.',
    },
  ],
  policies: ['pilot.shortfall-is-no-incident'],
}
