import { cite } from '@dam-lam/law'
import type { OpenQuestion } from './open-question.ts'

export const partlyEffective: OpenQuestion = {
  id: 'partly-effective',
  words: [cite('d5.k2.cuoi', 'khi chủ trương đã mang lại hiệu quả thiết thực trên thực tế')],
  question: {
    vi: 'Hiệu quả một phần đã là «mang lại hiệu quả thiết thực» chưa?',
    en: 'Is an effect in part already “real effect in practice”?',
  },
  taken: {
    vi: 'Rồi, trừ khi cấp ủy đặt khác: tập thể kết luận hiệu quả một phần thì quyết định hình thức khuyến khích được.',
    en: 'Yes, unless a committee sets otherwise: after a finding of effect in part, forms can be decided on.',
  },
  because: {
    vi: 'Quy định không đòi đạt toàn bộ mục tiêu; Điều 3 khoản 4 còn chấp nhận kết quả chỉ đạt một phần khi thí điểm.',
    en: 'The text does not ask that every goal be reached; Article 3(4) even accepts a goal reached in part in a pilot.',
  },
  otherwise: [
    {
      vi: 'Chưa: phải đạt đủ kết quả dự kiến mới được khuyến khích.',
      en: 'No: only full results are encouraged.',
    },
  ],
  policies: ['encouragement.partly-is-enough'],
}
