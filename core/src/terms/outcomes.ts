import { cite } from '@dam-lam/law'
import type { Outcome } from '../d04-go-ahead/k3b-deliberation.ts'
import type { Term } from './term.ts'

/** What came out of a meeting of the collective: exactly one of these. */
export const OUTCOME_TERMS: Readonly<Record<Outcome, Term>> = {
  approved: { vi: 'cho chủ trương', en: 'go-ahead given', stands: cite('d4.k3.b.g1', 'xem xét, quyết định cho thực hiện') },
  refused: {
    vi: 'không cho chủ trương',
    en: 'go-ahead refused',
    meaning: { vi: 'Số phiếu không đồng ý đạt mức cần có; khác với «không thống nhất».', en: 'The votes against reached the majority needed; not the same as “not agreed”.' },
  },
  'not-agreed': {
    vi: 'không thống nhất',
    en: 'not agreed',
    stands: cite('d4.k3.b.g2', 'đã xem xét thấu đáo nhưng không thống nhất về việc cho chủ trương'),
    meaning: { vi: 'Đã thảo luận thấu đáo mà cả cho lẫn không cho đều chưa đủ phiếu.', en: 'Thoroughly considered, and neither approval nor refusal reached the votes needed.' },
  },
  'prepare-again': { vi: 'cho chủ trương chuẩn bị lại', en: 'to be prepared again', stands: cite('d4.k3.b.g3', 'cho chủ trương chuẩn bị lại để thảo luận, xem xét tiếp theo') },
  'beyond-competence': { vi: 'vượt thẩm quyền', en: 'beyond competence', stands: cite('d4.k3.b.g1', 'Trường hợp vượt thẩm quyền') },
  'refer-to-executive-committee': { vi: 'trình cấp ủy thảo luận, quyết định', en: 'referred to the executive committee', stands: cite('d4.k3.a.g2', 'hoặc trình cấp ủy thảo luận, quyết định') },
}
