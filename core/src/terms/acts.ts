import { cite } from '@dam-lam/law'
import type { ActName } from '../case/acts.ts'
import type { Term } from './term.ts'

/** What each act is called. Those without a citation are usage of any office. */
export const ACT_TERMS: Readonly<Record<ActName, Term>> = {
  submit: { vi: 'gửi kế hoạch', en: 'send the plan', stands: cite('d4.k1', 'kế hoạch và tài liệu kèm theo gửi đến cấp ủy') },
  register: { vi: 'vào sổ công văn đến', en: 'enter in the arrival book' },
  'request-supplement': { vi: 'yêu cầu bổ sung', en: 'ask for a supplement' },
  supplement: { vi: 'bổ sung kế hoạch', en: 'supplement the plan' },
  advise: { vi: 'tham mưu hướng xử lý', en: 'advise on the route', stands: cite('d4.k3.a.g1', 'Văn phòng cấp ủy nghiên cứu tham mưu') },
  'declare-within-competence': { vi: 'xác định thuộc thẩm quyền', en: 'declare within competence', stands: cite('d7.k1', 'xác định đúng cấp có thẩm quyền') },
  forward: { vi: 'báo cáo cấp ủy có thẩm quyền xin chủ trương', en: 'report to the competent committee for a go-ahead', stands: cite('d4.k2', 'xác định cấp ủy có thẩm quyền để báo cáo xin chủ trương') },
  'inform-superior': { vi: 'báo cáo cấp trên trực tiếp để biết', en: 'inform the direct superior', stands: cite('d4.k2', 'báo cáo cấp trên trực tiếp để biết') },
  extend: { vi: 'gia hạn trả lời đến 60 ngày làm việc', en: 'extend the reply to 60 working days', stands: cite('d4.k3', 'không quá 60 ngày làm việc') },
  'assign-appraisal': { vi: 'giao thẩm định', en: 'assign the appraisal', stands: cite('d4.k3.a.g1', 'giao cho cơ quan chuyên trách tham mưu, giúp việc thẩm định') },
  'establish-council': { vi: 'lập Hội đồng thẩm định', en: 'establish an appraisal council', stands: cite('d4.k3.a.g1', 'thành lập Hội đồng thẩm định') },
  'assign-legal-review': { vi: 'giao xem xét rủi ro pháp lý', en: 'assign the review of legal risk', stands: cite('d10.k2', 'xem xét rủi ro về pháp lý') },
  'give-opinion': { vi: 'cho ý kiến', en: 'give an opinion', stands: cite('d4.k3.a.g1', 'phối hợp với các cơ quan liên quan thẩm định') },
  'replace-appraiser': { vi: 'thay cơ quan thẩm định', en: 'replace an appraising body' },
  'replace-council-member': { vi: 'thay thành viên hội đồng', en: 'replace a council member' },
  'change-opinion-due': { vi: 'đổi hạn thẩm định, cho ý kiến', en: 'change a due day' },
  'report-appraisal': { vi: 'báo cáo kết quả thẩm định', en: 'report the appraisal', stands: cite('d4.k3.a.g2', 'báo cáo thẩm định xác định') },
  'notify-infeasible': { vi: 'chỉ đạo thông báo không khả thi, không hiệu quả', en: 'direct a notice that it is infeasible or ineffective', stands: cite('d4.k3.a.g2', 'chỉ đạo thông báo lại bằng văn bản') },
  'put-to-collective': { vi: 'trình tập thể thảo luận', en: 'put to the collective', stands: cite('d4.k3.a.g2', 'trình ban thường vụ xem xét, thảo luận và quyết định') },
  'record-deliberation': { vi: 'ghi kết quả thảo luận của tập thể', en: 'record the deliberation of the collective', stands: cite('d4.k3.b.g1', 'xem xét, quyết định cho thực hiện') },
  'head-decides': { vi: 'người đứng đầu quyết định cho triển khai', en: 'head decides to let it start', stands: cite('d4.k3.b.g2', 'người đứng đầu có quyền quyết định cho triển khai thực hiện') },
  'report-override': { vi: 'báo cáo cấp trên về quyết định của người đứng đầu', en: 'report the decision of the head upward', stands: cite('d4.k3.b.g2', 'phải báo cáo ngay bằng văn bản') },
  'report-beyond-competence': { vi: 'báo cáo cấp trên trực tiếp vì vượt thẩm quyền', en: 'report to the direct superior as beyond competence', stands: cite('d4.k3.b.g1', 'báo cáo lên cấp trên trực tiếp và đề xuất giải pháp') },
  'issue-reply': { vi: 'trả lời bằng văn bản', en: 'reply in writing', stands: cite('d4.k3', 'phải trả lời bằng văn bản') },
  resubmit: { vi: 'gửi kế hoạch đã chuẩn bị lại', en: 'send the plan prepared again', stands: cite('d4.k3.b.g3', 'chuẩn bị lại để thảo luận, xem xét tiếp theo') },
  'report-unsuitable-provision': { vi: 'báo cáo cơ quan ban hành về quy định không phù hợp', en: 'report an unsuitable provision to its issuer', stands: cite('d4.k5', 'báo cáo với cơ quan ban hành văn bản') },
  'record-issuer-response': { vi: 'ghi trả lời của cơ quan ban hành', en: 'record the response of the issuing body' },
  'record-external': { vi: 'nhập văn bản của cấp ủy ngoài hệ thống', en: 'enter a document of an external committee' },
  withdraw: { vi: 'rút đề xuất', en: 'withdraw the proposal' },
  'confirm-withdrawal': { vi: 'xác nhận việc rút bằng văn bản', en: 'confirm the withdrawal in writing' },
  'correct-entry': { vi: 'đính chính', en: 'correct an entry' },
  archive: { vi: 'lưu trữ hồ sơ', en: 'archive the case' },
}
