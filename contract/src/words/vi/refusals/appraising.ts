import { excerpt } from '../../excerpt.ts'
import type { Facts } from '../../facts.ts'
import type { RefusalTexts } from '../../words.ts'
import { always, onlyAt, onlyBy } from '../phrases.ts'

/** Who still owes something, for a sentence about choosing among them. */
const onlyExpected = (what: string, then: string) => (facts: Facts): string =>
  facts.count('expected') === 0
    ? 'Hiện không còn nơi nào phải thẩm định hoặc cho ý kiến. Không cần làm việc này.'
    : `${what}: ${facts.anyPost('expected')}. ${then}`

export const appraising: RefusalTexts<'appraising'> = {
  'appraisal.competence-declared': always('Chưa xác định vấn đề thuộc thẩm quyền. Thường trực cấp ủy hãy xác định thẩm quyền trước khi giao thẩm định.'),
  'assign-appraisal.by-permanent-members': onlyBy('giao thẩm định'),
  'assign-appraisal.stage': onlyAt('giao thẩm định'),
  'assign-appraisal.bodies-known': (facts) => `Không tìm thấy cơ quan: ${facts.bodies('unknown')}. Hãy chọn lại trong danh sách cơ quan.`,
  'assign-appraisal.each-body-once': always('Có cơ quan được ghi hai lần. Hãy để mỗi cơ quan một lần, hoặc chủ trì hoặc phối hợp.'),
  'assign-appraisal.due-not-before-assignment': (facts) => `Hạn thẩm định sớm hơn ngày giao. Hãy đặt hạn từ ngày ${facts.day('on')} trở đi.`,
  'establish-council.by-permanent-members': onlyBy('lập Hội đồng thẩm định'),
  'establish-council.stage': onlyAt('lập Hội đồng thẩm định'),
  'establish-council.people-known': (facts) => `Không tìm thấy người: ${facts.people('unknown')}. Hãy chọn lại trong danh sách.`,
  'establish-council.due-not-before': (facts) => `Hạn thẩm định sớm hơn ngày lập hội đồng. Hãy đặt hạn từ ngày ${facts.day('on')} trở đi.`,
  'assign-legal-review.by-permanent-members': onlyBy('giao xem xét rủi ro pháp lý'),
  'assign-legal-review.stage': onlyAt('giao xem xét rủi ro pháp lý'),
  'assign-legal-review.provincial': (facts) =>
    `Chỉ giao xem xét rủi ro pháp lý với kế hoạch thuộc thẩm quyền của Ban Thường vụ Tỉnh ủy; ${facts.committee('committee')} không phải cấp tỉnh. Hãy xem xét rủi ro pháp lý trong việc thẩm định.`,
  'assign-legal-review.once': always('Việc xem xét rủi ro pháp lý đã được giao rồi. Hãy chờ ý kiến của nơi chủ trì.'),
  'assign-legal-review.inspection-leads': (facts) => `${facts.body('lead')} không phải Ủy ban Kiểm tra Tỉnh ủy. Hãy giao Ủy ban Kiểm tra Tỉnh ủy chủ trì.`,
  'assign-legal-review.bodies-known': (facts) => `Không giao phối hợp được cho: ${facts.bodies('unknown')}. Hãy chọn cơ quan có trong danh sách và khác cơ quan chủ trì.`,
  'give-opinion.by-those-asked': (facts) =>
    facts.count('whoMay') === 0
      ? 'Chưa có nơi nào được hỏi ý kiến trong hồ sơ này. Thường trực cấp ủy cần giao thẩm định trước.'
      : `Chỉ nơi được hỏi mới cho ý kiến: ${facts.anyPost('whoMay')}. Hãy chọn đúng chức danh nếu đang giữ nhiều chức danh.`,
  'give-opinion.stage': onlyAt('cho ý kiến'),
  'give-opinion.not-answered-yet': always('Nơi này đã cho ý kiến rồi. Nếu có nội dung mới, hãy trao đổi với nơi chủ trì thẩm định.'),
  'give-opinion.reasons': always('Ý kiến chưa có lý do. Hãy ghi vì sao tán thành, không tán thành hoặc tán thành có điều kiện.'),
  'give-opinion.bare-agreement': (facts) => `Ý kiến chỉ ghi «${excerpt(facts.text('reasons'))}» thì chưa đủ. Hãy nói rõ vì sao tán thành.`,
  'give-opinion.conditions': always('Tán thành có điều kiện nhưng chưa nêu điều kiện. Hãy ghi từng điều kiện.'),
  'replace-appraiser.by-assigner': onlyBy('thay cơ quan thẩm định'),
  'replace-appraiser.stage': onlyAt('thay cơ quan thẩm định'),
  'replace-appraiser.bodies-appraise': always('Kế hoạch này do hội đồng thẩm định nên không có cơ quan để thay. Hãy thay thành viên hội đồng.'),
  'replace-appraiser.body': onlyExpected('Chỉ thay được nơi còn phải thẩm định hoặc cho ý kiến', 'Hãy chọn một nơi trong số đó, và chọn nơi thay thế có trong danh sách cơ quan, chưa được hỏi.'),
  'replace-appraiser.reason': always('Chưa ghi lý do thay cơ quan thẩm định. Hãy ghi lý do.'),
  'replace-council-member.by-assigner': onlyBy('thay thành viên hội đồng'),
  'replace-council-member.stage': onlyAt('thay thành viên hội đồng'),
  'replace-council-member.council-appraises': always('Kế hoạch này do cơ quan thẩm định nên không có hội đồng để thay thành viên. Hãy thay cơ quan thẩm định.'),
  'replace-council-member.member': onlyExpected('Chỉ thay được thành viên còn phải thẩm định hoặc cho ý kiến', 'Hãy chọn một người trong số đó, và chọn người thay thế có trong danh sách, chưa ở trong hội đồng.'),
  'replace-council-member.reason': always('Chưa ghi lý do thay thành viên hội đồng. Hãy ghi lý do.'),
  'change-opinion-due.by-assigner': onlyBy('đổi hạn thẩm định, cho ý kiến'),
  'change-opinion-due.stage': onlyAt('đổi hạn thẩm định, cho ý kiến'),
  'change-opinion-due.of': onlyExpected('Chỉ đổi hạn cho nơi còn phải thẩm định hoặc cho ý kiến', 'Hãy chọn một nơi trong số đó.'),
  'change-opinion-due.not-in-past': (facts) => `Hạn mới (${facts.day('dueOn')}) đã qua. Hãy đặt hạn từ ngày ${facts.day('on')} trở đi.`,
  'change-opinion-due.reason': always('Chưa ghi lý do đổi hạn. Hãy ghi lý do.'),
  'report-appraisal.by-lead': (facts) =>
    facts.count('whoMay') === 0
      ? 'Chưa có nơi nào được giao chủ trì thẩm định. Thường trực cấp ủy cần giao thẩm định trước.'
      : `Chỉ ${facts.anyPost('whoMay')}, nơi chủ trì thẩm định, được báo cáo kết quả. Nơi khác được hỏi thì cho ý kiến.`,
  'report-appraisal.stage': onlyAt('báo cáo kết quả thẩm định'),
  'report-appraisal.reasons': always('Báo cáo thẩm định chưa có lập luận. Hãy ghi căn cứ của từng kết luận.'),
  'report-appraisal.urgent-need': always('Kế hoạch có vấn đề đã có quy định nhưng không phù hợp, nên báo cáo phải xem xét tính cấp thiết. Hãy chọn có hoặc không có tính cấp thiết.'),
  'notify-infeasible.by-permanent-members': onlyBy('chỉ đạo thông báo không khả thi, không hiệu quả'),
  'notify-infeasible.after-appraisal': onlyAt('chỉ đạo thông báo lại cho người đề xuất'),
  'notify-infeasible.appraisal-found-so': always('Báo cáo thẩm định không kết luận là không khả thi hoặc không hiệu quả. Hãy trình tập thể thảo luận, quyết định.'),
  'notify-infeasible.reasons': always('Chưa nêu vì sao không khả thi, không hiệu quả. Hãy ghi lý do để người đề xuất biết.'),
}
