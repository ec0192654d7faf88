import type { RefusalTexts } from '../../words.ts'
import { always, notAtThisStep, onlyAt, onlyBy } from '../phrases.ts'

export const receiving: RefusalTexts<'receiving'> = {
  'register.by-office': onlyBy('vào sổ công văn đến'),
  'register.stage': onlyAt('vào sổ công văn đến'),
  'request-supplement.by-office': onlyBy('yêu cầu bổ sung'),
  'request-supplement.stage': onlyAt('yêu cầu bổ sung'),
  'request-supplement.missing': always('Chưa nói rõ kế hoạch còn thiếu gì. Hãy ghi từng mục còn thiếu và cần bổ sung gì ở mục đó.'),
  'advise.by-office': onlyBy('tham mưu hướng xử lý'),
  'advise.stage': onlyAt('tham mưu hướng xử lý'),
  'advise.note': always('Chưa có nội dung tham mưu. Hãy ghi kết quả nghiên cứu và hướng xử lý đề nghị.'),
  'declare-within-competence.by-permanent-members': onlyBy('xác định thẩm quyền'),
  'declare-within-competence.stage': onlyAt('xác định thẩm quyền'),
  'declare-within-competence.basis': always('Chưa nêu căn cứ xác định thẩm quyền. Hãy ghi quy định, quy chế làm việc làm căn cứ.'),
  'forward.by-permanent-members': onlyBy('báo cáo cấp ủy có thẩm quyền xin chủ trương'),
  'forward.stage': onlyAt('báo cáo cấp ủy có thẩm quyền xin chủ trương'),
  'forward.to-committee-above': (facts) =>
    facts.count('above') === 0
      ? 'Cấp ủy này không có cấp trên trong hệ thống nên không báo cáo lên được. Hãy xem xét trong thẩm quyền, hoặc cập nhật tổ chức.'
      : `${facts.committee('to')} không phải cấp trên của cấp ủy đang xem xét. Hãy chọn một trong các cấp trên: ${facts.anyCommittee('above')}.`,
  'forward.reason': always('Chưa nêu vì sao vấn đề vượt thẩm quyền. Hãy ghi lý do.'),
  'inform-superior.by-office': onlyBy('báo cáo cấp trên trực tiếp để biết'),
  'inform-superior.level-was-skipped': always('Hiện không có cấp trên trực tiếp nào còn phải báo cáo để biết. Việc này chỉ cần khi xin ý kiến vượt cấp và chưa báo cáo.'),
  'extend.by-permanent-members': onlyBy('gia hạn trả lời'),
  'extend.stage': notAtThisStep('gia hạn trả lời'),
  'extend.once': always('Hạn trả lời của lần nhận này đã được gia hạn đến 60 ngày làm việc. Không gia hạn thêm được; hãy trả lời trước hết hạn đó.'),
  'extend.reason': always('Chưa nêu vì sao vấn đề khó, phức tạp, cần có thời gian thẩm định. Hãy ghi lý do.'),
  'extend.before-day-30-ends': (facts) =>
    `Ngày gia hạn (${facts.day('on')}) sau ngày làm việc thứ 30 (${facts.day('lastDay')}) nên không gia hạn được nữa. Hãy trả lời bằng văn bản sớm nhất có thể; hồ sơ được ghi nhận là quá hạn.`,
  'extend.late-entry-names-paper': (facts) =>
    `Việc gia hạn được nhập sau ngày làm việc thứ 30 (${facts.day('lastDay')}). Hãy ghi số và ngày của văn bản gia hạn; ngày văn bản không được sau ngày đó.`,
}
