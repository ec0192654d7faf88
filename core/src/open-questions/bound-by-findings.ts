import { cite } from '@dam-lam/law'
import type { OpenQuestion } from './open-question.ts'

export const boundByFindings: OpenQuestion = {
  id: 'bound-by-findings',
  words: [cite('d3.k4', 'kịp thời xem xét, đánh giá công tâm, xử lý phù hợp nếu thực hiện đúng chủ trương, có động cơ trong sáng')],
  question: {
    vi: 'Tập thể quyết định bảo vệ có bị ràng buộc bởi từng điểm của kết luận thẩm tra, xác minh không?',
    en: 'Is the collective that decides on protection bound by each finding of the verification?',
  },
  taken: {
    vi: 'Chương trình không chặn: tập thể thấy từng điều kiện được kết luận là có, không có hay chưa xác định, rồi tự quyết định, nêu lý do về từng cán bộ và thông báo bằng văn bản.',
    en: 'The program does not block: the collective sees each condition as found, not found or not established, decides itself, gives reasons for each cadre and tells them in writing.',
  },
  because: {
    vi: 'Khoản này giao cho cấp có thẩm quyền xem xét, đánh giá công tâm; quyết định trái với kết luận vẫn còn đó cùng lý do, để cấp trên và việc kiểm tra, giám sát nhìn thấy.',
    en: 'The clause has the competent level consider and assess impartially; a decision against a finding stays on record with its reasons, in sight of the superior and of those who inspect.',
  },
  otherwise: [
    {
      vi: 'Thiếu một điều kiện thì không được miễn hoặc giảm nhẹ trách nhiệm.',
      en: 'Where one condition is wanting there can be neither exemption nor mitigation.',
    },
  ],
  policies: ['protection.decision-told-in-writing'],
}
