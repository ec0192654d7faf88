import type { RefusalTexts } from '../../words.ts'
import { always, onlyBy } from '../phrases.ts'

export const protecting: RefusalTexts<'protecting'> = {
  'protection.may-begin': (facts) =>
    facts.text('kind') === 'protection'
      ? 'Hồ sơ này đã có yêu cầu bảo vệ. Cần được bảo vệ vì việc khác thì hãy mở một yêu cầu bảo vệ mới.'
      : 'Hồ sơ còn là bản nháp. Cần được bảo vệ ngay thì hãy mở một yêu cầu bảo vệ riêng, không phải đợi gửi kế hoạch.',
  'protection.under-way': always('Hồ sơ này không có việc bảo vệ nào đang tiến hành. Trước hết phải có yêu cầu của cán bộ, hoặc cấp ủy thấy cần bảo vệ.'),
  'protection.not-own': always('Không ai thay mặt cấp ủy làm việc này cho chính mình. Hãy để một thành viên khác của thường trực cấp ủy làm; việc đề nghị cấp trên thì vẫn làm được.'),
  'request-protection.by-the-cadre': onlyBy('yêu cầu bảo vệ trong hồ sơ này'),
  'request-protection.is-cadre': always('Quy định áp dụng đối với cán bộ; người này không giữ chức danh cán bộ nào. Hãy báo người lập danh mục tổ chức nếu danh mục ghi thiếu.'),
  'request-protection.reason': always('Chưa nói vì sao cần được bảo vệ. Vài câu là đủ; không phải nêu thuộc mặt nào.'),
  'initiate-protection.by-permanent-members': onlyBy('bắt đầu việc bảo vệ khi chưa có yêu cầu'),
  'initiate-protection.person': (facts) => `Người đã chọn không phải cán bộ của hồ sơ này. Hãy chọn ${facts.anyPerson('possible')}, hoặc mở hồ sơ bảo vệ riêng cho cán bộ ấy.`,
  'initiate-protection.reason': always('Chưa nói vì sao thấy cán bộ cần được bảo vệ. Hãy ghi đã thấy gì.'),
  'apply-protection-measure.by-those-in-charge': onlyBy('áp dụng biện pháp bảo vệ'),
  'apply-protection-measure.of': always('Việc bảo vệ đã chọn không có, đã kết thúc hoặc không thuộc nơi này. Hãy chọn lại.'),
  'protection-measure.what': always('Chưa ghi biện pháp là gì. Hãy ghi rõ sẽ làm gì để bảo vệ cán bộ.'),
  'protection-measure.done-by': always('Chưa ghi ai thực hiện biện pháp. Hãy ghi tên đơn vị hoặc người làm.'),
  'protection-measure.period': (facts) => `Ngày kết thúc biện pháp ở trước ngày bắt đầu. Hãy đặt từ ngày ${facts.day('from')} trở đi, hoặc để trống.`,
  'escalate-protection.by-those-in-charge': onlyBy('đề nghị cơ quan chức năng cấp trên bảo vệ'),
  'escalate-protection.of': always('Việc bảo vệ đã chọn không có, đã kết thúc hoặc không thuộc nơi này. Hãy chọn lại.'),
  'escalate-protection.to-agency-above': always('Cơ quan đã chọn không phải cơ quan của cấp ủy cấp trên. Hãy chọn một cơ quan cấp trên, hoặc ghi tên cơ quan ngoài hệ thống.'),
  'escalate-protection.external-named': always('Đề nghị cơ quan ngoài hệ thống thì phải ghi tên cơ quan và có công văn. Hãy ghi tên cơ quan, số, ngày, nội dung và người ký.'),
  'escalate-protection.reasons': always('Chưa nói vì sao không đủ năng lực hoặc không thuộc thẩm quyền. Hãy ghi lý do.'),
  'escalate-protection.asks': always('Chưa nói đề nghị cơ quan cấp trên làm gì. Hãy ghi nội dung đề nghị.'),
  'report-escalation.by-committee': onlyBy('báo cáo cấp trên trực tiếp việc đề nghị bảo vệ'),
  'report-escalation.something-to-report': always('Không có đề nghị bảo vệ nào chờ báo cáo cấp trên trực tiếp. Không cần làm việc này.'),
  'end-protection.by-permanent-members': onlyBy('kết thúc việc bảo vệ'),
  'end-protection.after-a-measure': always('Chưa có biện pháp bảo vệ nào nên chưa kết thúc được: Quy định không cho từ chối. Hãy áp dụng biện pháp, hoặc đề nghị cơ quan chức năng cấp trên.'),
  'end-protection.of': always('Việc bảo vệ đã chọn không có, đã kết thúc hoặc chưa có biện pháp nào. Hãy chọn lại.'),
  'end-protection.result': always('Chưa ghi kết quả. Hãy ghi vì sao không còn phải bảo vệ.'),
  'request-coordination.by-committee': onlyBy('yêu cầu cơ quan phối hợp'),
  'request-coordination.something-to-coordinate': always('Hồ sơ chưa có việc bảo vệ nào đang tiến hành, cũng chưa có chủ trương để khuyến khích, bảo vệ. Chưa có gì để phối hợp.'),
  'request-coordination.agencies': (facts) =>
    facts.count('unknown') === 0 ? 'Chưa chọn cơ quan nào, hoặc có cơ quan chưa ghi tên. Hãy chọn ít nhất một cơ quan.' : `Không tìm thấy cơ quan: ${facts.bodies('unknown')}. Hãy chọn lại trong danh sách.`,
  'request-coordination.of': always('Việc bảo vệ đã chọn không có hoặc đã kết thúc. Hãy chọn lại.'),
  'request-coordination.what': always('Chưa nói yêu cầu phối hợp việc gì. Hãy ghi rõ.'),
  'answer-coordination.by-agency-asked': onlyBy('trả lời yêu cầu phối hợp'),
  'answer-coordination.asked': always('Không có yêu cầu phối hợp nào đang chờ cơ quan này trả lời. Không cần làm việc này.'),
  'answer-coordination.of': always('Yêu cầu đã chọn không gửi đến cơ quan này hoặc đã được trả lời. Hãy chọn lại.'),
  'answer-coordination.text': always('Chưa ghi nội dung trả lời. Hãy ghi đã làm gì, sẽ làm gì hoặc biết gì.'),
  'record-agency-answer.by-office-that-wrote': onlyBy('nhập văn bản trả lời của cơ quan ngoài hệ thống'),
  'record-agency-answer.agency-asked': always('Không có cơ quan ngoài hệ thống nào đang được đợi trả lời. Không cần làm việc này.'),
  'record-agency-answer.of': always('Yêu cầu đã chọn không gửi ra cơ quan ngoài hệ thống, đã được trả lời, hoặc không phải đề nghị bảo vệ mà lại ghi biện pháp. Hãy chọn lại.'),
  'record-agency-answer.document': always('Văn bản trả lời chưa có số, hoặc ghi ngày ở tương lai. Hãy ghi đúng số và ngày trên văn bản.'),
  'record-agency-answer.text': always('Chưa ghi nội dung trả lời. Hãy ghi tóm tắt văn bản.'),
}
