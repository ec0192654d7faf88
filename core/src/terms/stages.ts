import { cite } from '@dam-lam/law'
import type { Stage } from '../case/stage.ts'
import type { Term } from './term.ts'

/** Where a case stands, as a person would say it. */
export const STAGE_TERMS: Readonly<Record<Stage, Term>> = {
  draft: { vi: 'bản nháp', en: 'draft' },
  submitted: { vi: 'đã gửi, chờ vào sổ', en: 'sent, not yet registered' },
  registered: { vi: 'đã vào sổ', en: 'registered', stands: cite('d4.k2', 'Cấp ủy, tổ chức đảng tiếp nhận, xem xét') },
  'in-appraisal': { vi: 'đang thẩm định', en: 'in appraisal', stands: cite('d4.k3', 'cần có thời gian thẩm định') },
  appraised: { vi: 'đã có báo cáo thẩm định', en: 'appraised', stands: cite('d4.k3.a.g2', 'căn cứ vào kết quả thẩm định') },
  'before-collective': { vi: 'chờ tập thể thảo luận', en: 'before the collective', stands: cite('d4.k3.a.g2', 'trình ban thường vụ xem xét, thảo luận và quyết định') },
  'not-agreed': { vi: 'tập thể không thống nhất', en: 'collective not agreed', stands: cite('d4.k3.b.g2', 'không thống nhất về việc cho chủ trương') },
  decided: { vi: 'đã có kết quả xem xét', en: 'considered' },
  answered: { vi: 'đã trả lời', en: 'answered', stands: cite('d4.k3', 'phải trả lời bằng văn bản') },
  'prepare-again': { vi: 'cho chuẩn bị lại', en: 'to be prepared again', stands: cite('d4.k3.b.g3', 'cho chủ trương chuẩn bị lại') },
  forwarded: { vi: 'đã báo cáo cấp ủy cấp trên', en: 'reported to a higher committee', stands: cite('d4.k2', 'để báo cáo xin chủ trương') },
  infeasible: { vi: 'không khả thi, không hiệu quả', en: 'infeasible or ineffective', stands: cite('d4.k3.a.g2', 'không khả thi, không hiệu quả') },
  withdrawn: { vi: 'đã rút', en: 'withdrawn' },
  'in-implementation': { vi: 'đang thực hiện', en: 'being carried out', stands: cite('d8.k3', 'quá trình thực hiện kế hoạch') },
  completed: { vi: 'đã thực hiện xong', en: 'carried out', stands: cite('d8.k2', 'nỗ lực hoàn thành kế hoạch') },
  closed: { vi: 'đã kết thúc', en: 'closed' },
  'urgency-reported': { vi: 'đã báo cáo tình thế cấp thiết', en: 'urgent situation reported', stands: cite('d4.k4', 'phải báo cáo người đứng đầu cấp ủy, tổ chức đảng hoặc cấp trên') },
  'urgency-directed': { vi: 'đã được chỉ đạo xử lý', en: 'directed what to do' },
  'acted-urgently': { vi: 'đã tự quyết định xử lý', en: 'decided alone', stands: cite('d4.k4', 'được phép quyết định') },
  'urgency-accounted': { vi: 'đã báo cáo bằng văn bản việc xử lý', en: 'reported in writing', stands: cite('d4.k4', 'bằng văn bản ngay khi có điều kiện') },
  'urgency-concluded': { vi: 'tập thể đã kết luận việc xử lý', en: 'concluded by the collective', stands: cite('d4.k4', 'tập thể lãnh đạo đưa ra thảo luận và đánh giá, kết luận') },
  'protection-requested': { vi: 'chờ biện pháp bảo vệ', en: 'protection asked for', stands: cite('d7.k5', 'nhận được yêu cầu của cán bộ') },
  'protection-escalated': { vi: 'đã đề nghị cấp trên bảo vệ', en: 'protection handed up', stands: cite('d7.k5', 'phải đề nghị cơ quan chức năng cấp trên có biện pháp bảo vệ') },
  'under-protection': { vi: 'đang được bảo vệ', en: 'under protection' },
  'protection-ended': { vi: 'đã kết thúc việc bảo vệ', en: 'protection ended' },
  stopped: { vi: 'đã dừng thực hiện', en: 'stopped' },
  evaluated: { vi: 'đã đánh giá kết quả', en: 'evaluated', stands: cite('d5.k2.cuoi', 'sẽ xem xét, đánh giá, kết luận') },
}
