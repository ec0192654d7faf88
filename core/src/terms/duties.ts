import { cite } from '@dam-lam/law'
import type { DutyName } from '../case/duties.ts'
import type { Term } from './term.ts'

/** What is owed, as it stands in a list of things to do. */
export const DUTY_TERMS: Readonly<Record<DutyName, Term>> = {
  reply: { vi: 'trả lời bằng văn bản', en: 'written reply', stands: cite('d4.k3', 'phải trả lời bằng văn bản') },
  register: { vi: 'vào sổ văn bản đến', en: 'registering' },
  appraise: { vi: 'thẩm định và báo cáo', en: 'appraisal', stands: cite('d4.k3.a.g1', 'cơ quan chuyên trách tham mưu, giúp việc thẩm định') },
  'give-opinion': { vi: 'cho ý kiến thẩm định', en: 'opinion', stands: cite('d4.k3.a.g1', 'phối hợp với các cơ quan liên quan thẩm định') },
  'report-legal-risk': { vi: 'báo cáo rủi ro về pháp lý', en: 'report on legal risk', stands: cite('d10.k2', 'xem xét rủi ro về pháp lý') },
  'inform-skipped-superior': { vi: 'báo cáo cấp trên trực tiếp để biết', en: 'informing the skipped superior', stands: cite('d4.k2', 'báo cáo cấp trên trực tiếp để biết nếu xin ý kiến vượt cấp') },
  'report-beyond-competence': { vi: 'báo cáo vượt thẩm quyền, đề xuất giải pháp', en: 'report beyond competence', stands: cite('d4.k3.b.g1', 'báo cáo lên cấp trên trực tiếp và đề xuất giải pháp') },
  'report-override': { vi: 'báo cáo ngay quyết định của người đứng đầu', en: 'report of the head’s decision', stands: cite('d4.k3.b.g2', 'phải báo cáo ngay bằng văn bản lên cấp trên trực tiếp') },
  'report-unsuitable-provision': { vi: 'báo cáo cơ quan ban hành quy định không phù hợp', en: 'report to the issuing body', stands: cite('d4.k5', 'có văn bản báo cáo với cơ quan ban hành văn bản') },
}
