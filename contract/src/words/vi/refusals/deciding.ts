import { OUTCOMES } from '@dam-lam/core'
import type { Facts } from '../../facts.ts'
import type { RefusalTexts } from '../../words.ts'
import { outcomes } from '../choices.ts'
import { always, onlyAt, onlyBy } from '../phrases.ts'

const outcome = (facts: Facts, key: string): string => OUTCOMES.flatMap((known) => (known === facts.text(key) ? [outcomes[known]] : [])).join('')

export const deciding: RefusalTexts<'deciding'> = {
  'put-to-collective.by-permanent-members': onlyBy('trình tập thể'),
  'put-to-collective.after-appraisal': (facts) =>
    `Hồ sơ đang ở bước «${facts.stage('stage')}» nên không trình tập thể được. Chỉ trình khi cấp ủy này đã có báo cáo thẩm định. Bước tiếp theo của hồ sơ: ${facts.nextStep('stage')}.`,
  'put-to-collective.not-infeasible': always('Báo cáo thẩm định kết luận không khả thi hoặc không hiệu quả, nên theo quy định nội bộ không trình tập thể. Hãy chỉ đạo thông báo lại cho người đề xuất bằng văn bản.'),
  'record-deliberation.by-meeting': onlyBy('ghi kết quả thảo luận của tập thể'),
  'put-to-collective.body-that-asked': always('Kế hoạch chuẩn bị lại phải trở về tập thể đã yêu cầu chuẩn bị lại. Hãy chọn đúng tập thể đó.'),
  'put-to-collective.body-referred-to': always('Ban Thường vụ đã chuyển kế hoạch này để cấp ủy thảo luận, quyết định. Hãy trình Ban Chấp hành.'),
  'record-deliberation.after-put-to-collective': onlyAt('ghi kết quả thảo luận'),
  'approval.urgent-need': (facts) =>
    facts.text('found') === 'false'
      ? 'Kết luận là không có tính cấp thiết nên không cho thực hiện vấn đề đã có quy định nhưng không phù hợp được. Hãy kiểm tra lại kết luận này, hoặc chọn kết quả khác.'
      : 'Kế hoạch có vấn đề đã có quy định nhưng không phù hợp, nên phải xem xét tính cấp thiết trước khi cho thực hiện. Hãy ghi kết luận về tính cấp thiết.',
  'approval.within-constitution-and-charter': always('Báo cáo thẩm định kết luận kế hoạch trái Hiến pháp hoặc Điều lệ Đảng nên không cho chủ trương được. Tập thể có thể cho chuẩn bị lại hoặc không cho chủ trương; kế hoạch chuẩn bị lại thì được thẩm định lại.'),
  'outcome.carried-by-votes': (facts) =>
    `Số phiếu (${facts.number('for')} đồng ý, ${facts.number('against')} không đồng ý, trên ${facts.number('total')} thành viên) cho kết quả «${outcome(facts, 'carried')}», không phải «${outcome(facts, 'outcome')}». Hãy kiểm tra lại số phiếu hoặc ghi đúng kết quả.`,
  'outcome.approval-has-scope': always('Cho chủ trương nhưng chưa ghi phạm vi. Hãy ghi rõ phạm vi, vì việc bảo vệ về sau nằm trong phạm vi này.'),
  'outcome.approval-names-implementers': always('Cho chủ trương nhưng chưa ghi người thực hiện. Hãy ghi ít nhất một người.'),
  'outcome.prepare-again-says-what': always('Cho chuẩn bị lại nhưng chưa nói còn thiếu gì. Hãy ghi những gì chưa được chuẩn bị kỹ, thấu đáo.'),
  'outcome.beyond-competence-proposes': (facts) =>
    facts.is('hasSuperior')
      ? 'Kết luận vượt thẩm quyền nhưng chưa đề xuất giải pháp. Hãy ghi giải pháp đề xuất với cấp trên trực tiếp.'
      : 'Cấp ủy này không có cấp trên trực tiếp trong hệ thống nên không kết luận vượt thẩm quyền được. Hãy chọn kết quả khác, hoặc cập nhật tổ chức.',
  'outcome.refer-from-standing-committee': always('Chỉ ban thường vụ mới trình lên cấp ủy (ban chấp hành). Cuộc họp này là của ban chấp hành; hãy chọn kết quả khác.'),
  'outcome.report-period': always('Kỳ báo cáo tiến độ phải từ 1 tháng trở lên. Hãy ghi lại số tháng, hoặc bỏ trống để theo quy định nội bộ.'),
  'head-decides.by-head': onlyBy('quyết định cho triển khai khi tập thể không thống nhất'),
  'head-decides.after-not-agreed': onlyAt('quyết định riêng với tư cách người đứng đầu'),
  'head-decides.feasible-because': always('Chưa nêu vì sao xét thấy kế hoạch có tính khả thi. Hãy ghi lý do.'),
  'head-decides.accepts-responsibility': always('Người đứng đầu chưa nhận trách nhiệm về quyết định của mình. Hãy đọc và đánh dấu trước khi quyết định.'),
  'head-decides.implementers': always('Quyết định chưa ghi người thực hiện. Hãy ghi ít nhất một người.'),
  'report-override.by-head': onlyBy('báo cáo về quyết định của người đứng đầu'),
  'report-override.head-decided-alone': always('Không có quyết định nào của người đứng đầu còn phải báo cáo cấp trên. Không cần làm việc này.'),
  'report-beyond-competence.by-permanent-members': onlyBy('báo cáo cấp trên trực tiếp vì vượt thẩm quyền'),
  'report-beyond-competence.stage': onlyAt('báo cáo vượt thẩm quyền'),
  'report-beyond-competence.has-superior': always('Cấp ủy không có cấp trên trực tiếp vào ngày này nên không có nơi để báo cáo. Hãy nhờ người quản trị kiểm tra lại cấp trên của cấp ủy.'),
  'report-beyond-competence.collective-found-so': always('Tập thể không kết luận là vượt thẩm quyền. Hãy trả lời người đề xuất theo kết quả thảo luận.'),
  'report-beyond-competence.solution': always('Báo cáo chưa đề xuất giải pháp. Hãy ghi giải pháp đề xuất với cấp trên trực tiếp.'),
}
