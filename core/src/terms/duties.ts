import { cite } from '@dam-lam/law'
import type { DutyName } from '../case/duties.ts'
import type { Term } from './term.ts'

/** What is owed, as it stands in a list of things to do. */
export const DUTY_TERMS: Readonly<Record<DutyName, Term>> = {
  reply: { vi: 'trả lời bằng văn bản', en: 'reply in writing', stands: cite('d4.k3', 'phải trả lời bằng văn bản') },
  register: { vi: 'vào sổ công văn đến', en: 'enter in the arrival book' },
  appraise: { vi: 'thẩm định kế hoạch', en: 'appraise the plan', stands: cite('d4.k3.a.g1', 'cơ quan chuyên trách tham mưu, giúp việc thẩm định') },
  'give-opinion': { vi: 'cho ý kiến', en: 'give an opinion', stands: cite('d4.k3.a.g1', 'phối hợp với các cơ quan liên quan thẩm định') },
  'report-legal-risk': { vi: 'báo cáo rủi ro pháp lý', en: 'report the legal risk', stands: cite('d10.k2', 'xem xét rủi ro về pháp lý') },
  'inform-skipped-superior': { vi: 'báo cáo cấp trên trực tiếp để biết', en: 'inform the direct superior', stands: cite('d4.k2', 'báo cáo cấp trên trực tiếp để biết nếu xin ý kiến vượt cấp') },
  'report-beyond-competence': { vi: 'báo cáo cấp trên trực tiếp vì vượt thẩm quyền', en: 'report to the direct superior as beyond competence', stands: cite('d4.k3.b.g1', 'báo cáo lên cấp trên trực tiếp và đề xuất giải pháp') },
  'report-override': { vi: 'báo cáo cấp trên về quyết định của người đứng đầu', en: 'report the decision of the head upward', stands: cite('d4.k3.b.g2', 'phải báo cáo ngay bằng văn bản lên cấp trên trực tiếp') },
  'report-unsuitable-provision': { vi: 'báo cáo cơ quan ban hành về quy định không phù hợp', en: 'report an unsuitable provision to its issuer', stands: cite('d4.k5', 'có văn bản báo cáo với cơ quan ban hành văn bản') },
  'answer-urgent-report': { vi: 'chỉ đạo khi được báo cáo tình thế cấp thiết', en: 'direct when told of an urgent situation' },
  'report-urgent-in-writing': { vi: 'báo cáo bằng văn bản việc xử lý cấp thiết', en: 'report the urgent action in writing', stands: cite('d4.k4', 'bằng văn bản ngay khi có điều kiện') },
  'conclude-urgent': { vi: 'thảo luận, đánh giá, kết luận việc xử lý cấp thiết', en: 'discuss, evaluate and conclude on the urgent action', stands: cite('d4.k4', 'tập thể lãnh đạo đưa ra thảo luận và đánh giá, kết luận') },
  'report-progress': { vi: 'báo cáo quá trình thực hiện', en: 'report progress', stands: cite('d8.k3', 'Báo cáo đầy đủ, trung thực, kịp thời') },
  'resolve-difficulty': { vi: 'tháo gỡ khó khăn, vướng mắc', en: 'remove a difficulty', stands: cite('d7.k4', 'kịp thời tháo gỡ khó khăn, vướng mắc') },
  'report-incident': { vi: 'báo cáo rủi ro, sai sót', en: 'report an incident', stands: cite('d8.k3', 'những rủi ro sai sót (nếu có)') },
  'report-incident-to-superior': { vi: 'báo cáo rủi ro, sai sót lên cấp trên trực tiếp', en: 'report an incident to the direct superior', stands: cite('d6.k2.c', 'phải kịp thời báo cáo ngay cho cấp trên trực tiếp') },
  'verify-incident': { vi: 'chỉ đạo thẩm tra, xác minh và kết luận', en: 'have an incident verified and concluded', stands: cite('d6.k2.c', 'thẩm tra, xác minh kết luận kịp thời, chính xác') },
  'decide-protection': { vi: 'xem xét, quyết định bảo vệ cán bộ', en: 'decide on protecting the cadre', stands: cite('d3.k4', 'do cấp có thẩm quyền kịp thời xem xét') },
  'carry-out-task': { vi: 'làm việc được giao trong kế hoạch khuyến khích và bảo vệ', en: 'do a task of the plan of encouragement and protection', stands: cite('d7.k3', 'tổ chức triển khai kế hoạch khuyến khích và bảo vệ') },
  'answer-encouragement-proposal': { vi: 'trả lời đề xuất khuyến khích của cấp dưới', en: 'answer a proposal of encouragement from below', stands: cite('d5.k2.cuoi', 'cấp có thẩm quyền xem xét, quyết định') },
  'publish-encouragement': { vi: 'công khai kết quả khuyến khích', en: 'publish the result of encouragement', stands: cite('d5.k3', 'Công khai kết quả khuyến khích') },
  'start-protection': { vi: 'triển khai ngay biện pháp bảo vệ', en: 'start protection at once', stands: cite('d7.k5', 'triển khai ngay các biện pháp bảo vệ') },
  'report-escalation': { vi: 'báo cáo cấp trên trực tiếp việc đề nghị bảo vệ', en: 'report the escalation to the direct superior', stands: cite('d7.k5', 'đồng thời báo cáo cấp trên trực tiếp') },
  'answer-escalation': { vi: 'bảo vệ theo đề nghị của cấp dưới', en: 'protect as asked from below', stands: cite('d9.k1', 'theo yêu cầu có trách nhiệm phối hợp chặt chẽ') },
  'answer-coordination': { vi: 'trả lời yêu cầu phối hợp', en: 'answer a request to coordinate', stands: cite('d9.k1', 'theo yêu cầu có trách nhiệm phối hợp chặt chẽ') },
}
