import { cite } from '@dam-lam/law'
import type { ActName } from '../case/acts.ts'
import type { Term } from './term.ts'

/** What each act is called. Those without a citation are usage of any office. */
export const ACT_TERMS: Readonly<Record<ActName, Term>> = {
  submit: { vi: 'gửi kế hoạch', en: 'submit the plan', stands: cite('d4.k1', 'kế hoạch và tài liệu kèm theo gửi đến cấp ủy') },
  register: { vi: 'vào sổ văn bản đến', en: 'register' },
  'request-supplement': { vi: 'yêu cầu bổ sung', en: 'request a supplement' },
  supplement: { vi: 'bổ sung kế hoạch', en: 'supplement the plan' },
  advise: { vi: 'nghiên cứu, tham mưu', en: 'advise', stands: cite('d4.k3.a.g1', 'Văn phòng cấp ủy nghiên cứu tham mưu') },
  'declare-within-competence': { vi: 'xác định thuộc thẩm quyền', en: 'declare within competence', stands: cite('d7.k1', 'xác định đúng cấp có thẩm quyền') },
  forward: { vi: 'báo cáo xin chủ trương cấp có thẩm quyền', en: 'forward to the competent committee', stands: cite('d4.k2', 'xác định cấp ủy có thẩm quyền để báo cáo xin chủ trương') },
  'inform-superior': { vi: 'báo cáo cấp trên trực tiếp để biết', en: 'inform the direct superior', stands: cite('d4.k2', 'báo cáo cấp trên trực tiếp để biết') },
  extend: { vi: 'gia hạn trả lời đến 60 ngày làm việc', en: 'extend the reply to 60 working days', stands: cite('d4.k3', 'không quá 60 ngày làm việc') },
  'assign-appraisal': { vi: 'giao thẩm định', en: 'assign the appraisal', stands: cite('d4.k3.a.g1', 'giao cho cơ quan chuyên trách tham mưu, giúp việc thẩm định') },
  'establish-council': { vi: 'thành lập hội đồng thẩm định', en: 'establish an appraisal council', stands: cite('d4.k3.a.g1', 'thành lập Hội đồng thẩm định') },
  'assign-legal-review': { vi: 'giao xem xét rủi ro về pháp lý', en: 'assign the legal review', stands: cite('d10.k2', 'xem xét rủi ro về pháp lý') },
  'give-opinion': { vi: 'cho ý kiến thẩm định', en: 'give an opinion', stands: cite('d4.k3.a.g1', 'phối hợp với các cơ quan liên quan thẩm định') },
  'replace-appraiser': { vi: 'thay cơ quan thẩm định', en: 'replace an appraising body' },
  'replace-council-member': { vi: 'thay thành viên hội đồng thẩm định', en: 'replace a council member' },
  'change-opinion-due': { vi: 'đổi hạn cho ý kiến', en: 'change the day of an opinion' },
  'report-appraisal': { vi: 'báo cáo thẩm định', en: 'report the appraisal', stands: cite('d4.k3.a.g2', 'báo cáo thẩm định xác định') },
  'notify-infeasible': { vi: 'chỉ đạo thông báo lại vì không khả thi, không hiệu quả', en: 'have the proposer told that it is infeasible', stands: cite('d4.k3.a.g2', 'chỉ đạo thông báo lại bằng văn bản') },
  'put-to-collective': { vi: 'trình tập thể', en: 'put to the collective', stands: cite('d4.k3.a.g2', 'trình ban thường vụ xem xét, thảo luận và quyết định') },
  'record-deliberation': { vi: 'ghi kết quả thảo luận của tập thể', en: 'record the deliberation', stands: cite('d4.k3.b.g1', 'xem xét, quyết định cho thực hiện') },
  'head-decides': { vi: 'người đứng đầu quyết định cho triển khai', en: 'the head decides', stands: cite('d4.k3.b.g2', 'người đứng đầu có quyền quyết định cho triển khai thực hiện') },
  'report-override': { vi: 'báo cáo quyết định của người đứng đầu', en: 'report the head’s decision', stands: cite('d4.k3.b.g2', 'phải báo cáo ngay bằng văn bản') },
  'report-beyond-competence': { vi: 'báo cáo vượt thẩm quyền, đề xuất giải pháp', en: 'report beyond competence', stands: cite('d4.k3.b.g1', 'báo cáo lên cấp trên trực tiếp và đề xuất giải pháp') },
  'issue-reply': { vi: 'trả lời bằng văn bản', en: 'issue the written reply', stands: cite('d4.k3', 'phải trả lời bằng văn bản') },
  resubmit: { vi: 'gửi lại kế hoạch đã chuẩn bị lại', en: 'resubmit', stands: cite('d4.k3.b.g3', 'chuẩn bị lại để thảo luận, xem xét tiếp theo') },
  'report-unsuitable-provision': { vi: 'báo cáo cơ quan ban hành quy định không phù hợp', en: 'report the unsuitable provision', stands: cite('d4.k5', 'báo cáo với cơ quan ban hành văn bản') },
  'record-issuer-response': { vi: 'ghi phản hồi của cơ quan ban hành', en: 'record the issuer’s response' },
  'record-external': { vi: 'ghi văn bản của cấp ủy bên ngoài', en: 'record an external committee’s document' },
  withdraw: { vi: 'rút kế hoạch', en: 'withdraw' },
  'confirm-withdrawal': { vi: 'xác nhận việc rút bằng văn bản', en: 'confirm the withdrawal' },
  'correct-entry': { vi: 'sửa chỗ ghi sai', en: 'correct an entry' },
  archive: { vi: 'lưu trữ hồ sơ', en: 'archive' },
}
