import { cite } from '@dam-lam/law'
import type { ReplyKind } from '../d04-go-ahead/k3-reply.ts'
import type { Term } from './term.ts'

/** What a written reply says. */
export const REPLY_KIND_TERMS: Readonly<Record<ReplyKind, Term>> = {
  approved: { vi: 'trả lời cho chủ trương', en: 'approved', stands: cite('d4.k3.b.g1', 'xem xét, quyết định cho thực hiện') },
  'not-agreed': { vi: 'trả lời tập thể không thống nhất', en: 'not agreed', stands: cite('d4.k3.b.g2', 'không thống nhất về việc cho chủ trương') },
  refused: { vi: 'trả lời không cho chủ trương', en: 'refused' },
  infeasible: { vi: 'thông báo không khả thi, không hiệu quả', en: 'infeasible or ineffective', stands: cite('d4.k3.a.g2', 'không khả thi, không hiệu quả') },
  'prepare-again': { vi: 'thông báo cho chuẩn bị lại', en: 'prepare again', stands: cite('d4.k3.b.g3', 'cho chủ trương chuẩn bị lại') },
  'beyond-competence': { vi: 'thông báo vượt thẩm quyền, đã báo cáo lên trên', en: 'beyond competence', stands: cite('d4.k2', 'nếu vấn đề vượt thẩm quyền') },
}
