import { cite } from '@dam-lam/law'
import type { ReplyKind } from '../d04-go-ahead/k3-reply.ts'
import type { Term } from './term.ts'

/** What a written reply says. */
export const REPLY_KIND_TERMS: Readonly<Record<ReplyKind, Term>> = {
  approved: { vi: 'cho chủ trương', en: 'go-ahead given', stands: cite('d4.k3.b.g1', 'xem xét, quyết định cho thực hiện') },
  'not-agreed': { vi: 'tập thể không thống nhất', en: 'the collective did not agree', stands: cite('d4.k3.b.g2', 'không thống nhất về việc cho chủ trương') },
  refused: { vi: 'không cho chủ trương', en: 'go-ahead refused' },
  infeasible: { vi: 'không khả thi, không hiệu quả', en: 'infeasible or ineffective', stands: cite('d4.k3.a.g2', 'không khả thi, không hiệu quả') },
  'prepare-again': { vi: 'cho chủ trương chuẩn bị lại', en: 'to be prepared again', stands: cite('d4.k3.b.g3', 'cho chủ trương chuẩn bị lại') },
  'beyond-competence': { vi: 'vượt thẩm quyền, đã báo cáo cấp trên', en: 'beyond competence, reported upward', stands: cite('d4.k2', 'nếu vấn đề vượt thẩm quyền') },
}
