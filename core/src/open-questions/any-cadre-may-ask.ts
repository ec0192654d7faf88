import { cite } from '@dam-lam/law'
import type { OpenQuestion } from './open-question.ts'

export const anyCadreMayAsk: OpenQuestion = {
  id: 'any-cadre-may-ask',
  words: [cite('d8.k4', 'chủ động đề xuất yêu cầu được bảo vệ khi cần thiết'), cite('d6.k2.a', 'Tất cả cán bộ thực hiện sáng tạo, dám làm, dám đột phá được bảo vệ')],
  question: {
    vi: 'Ai được yêu cầu bảo vệ, vào lúc nào, gửi cho ai?',
    en: 'Who may ask for protection, when, and whom?',
  },
  taken: {
    vi: 'Mọi cán bộ thuộc đối tượng áp dụng, bất cứ lúc nào, kể cả khi chưa có kế hoạch hay chủ trương và sau khi hồ sơ đã lưu; người thực hiện không cần là người đề xuất; không phải nêu mình cần được bảo vệ về mặt nào. Yêu cầu gửi cấp ủy quản lý, Thường trực cấp ủy cùng chịu trách nhiệm, không phải một người.',
    en: 'Any cadre to whom the regulation applies, at any time, also before there is a plan or a go-ahead and after the case is archived; an implementer need not have proposed; no field of protection need be named. It goes to the managing committee, whose permanent members owe it together, not one person.',
  },
  because: {
    vi: 'Điều 8 khoản 4 chỉ nói «khi cần thiết», Điều 7 khoản 5 buộc phải làm ngay khi nhận được yêu cầu; bắt cán bộ đợi có chủ trương thì không còn là phòng ngừa. Nếu người đứng đầu chính là nguyên nhân thì yêu cầu vẫn đến tay các thành viên khác của Thường trực.',
    en: 'Article 8 says only “when necessary”, and Article 7 demands action at once on a request; to wait for a go-ahead would not be prevention. Where the head is the very reason, the other permanent members hold the request as well.',
  },
  otherwise: [
    { vi: 'Chỉ cán bộ đã được cho chủ trương mới yêu cầu được.', en: 'Only a cadre who was given the go-ahead may ask.' },
    { vi: 'Yêu cầu gửi riêng cho người đứng đầu.', en: 'The request goes to the head alone.' },
  ],
  policies: [],
}
