import type { RefusalTexts } from '../../words.ts'
import { points } from '../choices.ts'
import { always, list, onlyBy } from '../phrases.ts'

/** «Làm gì», «Điều kiện kèm theo 2». */
function pointNamed(id: string): string {
  const [name = '', number] = id.split('/')
  const known = Object.entries(points).find(([point]) => point === name)?.[1] ?? id
  return `«${number === undefined ? known : `${known} ${number}`}»`
}

const named = (ids: readonly string[]): string => list(ids.map(pointNamed))

export const whenItGoesWrong: RefusalTexts<'whenItGoesWrong'> = {
  'report-incident.by-implementer-or-committee': onlyBy('báo cáo rủi ro, sai sót'),
  'report-incident.after-go-ahead': (facts) =>
    `Hồ sơ đang ở bước «${facts.stage('stage')}»: chưa có chủ trương để đối chiếu. Hãy chờ văn bản trả lời; việc cấp bách thì báo cáo theo cách xử lý tình thế cấp thiết.`,
  'report-incident.after-reply': always('Chưa có văn bản trả lời nên chưa ai bắt đầu thực hiện. Hãy trả lời người đề xuất trước.'),
  'report-incident.what': always('Chưa ghi đã xảy ra việc gì. Hãy ghi rõ sự việc.'),
  'report-incident.damage': always('Chưa ghi thiệt hại. Hãy ghi bằng lời hoặc số tiền; không có thì ghi là không có.'),
  'report-incident.part': always('Chưa ghi sự việc thuộc phần nào của kế hoạch. Hãy ghi để đối chiếu với nội dung được cho chủ trương.'),
  'report-incident.days': (facts) =>
    `Ngày xảy ra ${facts.day('happenedOn')}, ngày biết ${facts.day('knownOn')} và ngày báo cáo ${facts.day('on')} không theo thứ tự. Hãy sửa lại: xảy ra trước, biết sau, báo cáo sau cùng.`,
  'report-incident.shortfall-of-pilot': always('Đây là thí điểm, mà chỉ không đạt hoặc đạt một phần mục tiêu thì được chấp nhận, không phải rủi ro, sai sót. Hãy ghi kết quả ấy khi báo cáo hoàn thành để tập thể đánh giá.'),
  'report-incident-to-superior.by-collective': onlyBy('báo cáo rủi ro, sai sót lên cấp trên trực tiếp'),
  'report-incident-to-superior.something-open': always('Không có rủi ro, sai sót nào đang chờ báo cáo lên cấp trên. Không cần làm việc này.'),
  'report-incident-to-superior.incident': always('Rủi ro, sai sót đã chọn không có hoặc đã được báo cáo lên cấp trên. Hãy chọn một việc đang chờ.'),
  'direct-verification.by-superior': onlyBy('chỉ đạo thẩm tra, xác minh'),
  'direct-verification.something-open': always('Không có rủi ro, sai sót nào đang chờ thẩm tra, xác minh ở đây. Không cần làm việc này.'),
  'direct-verification.incident': always('Rủi ro, sai sót đã chọn không có hoặc đã được kết luận. Hãy chọn một việc đang chờ.'),
  'direct-verification.bodies-known': (facts) => `Không tìm thấy cơ quan: ${facts.bodies('unknown')}. Hãy chọn lại trong danh sách cơ quan.`,
  'direct-verification.people-known': (facts) => `Không tìm thấy người: ${facts.people('unknown')}. Hãy chọn lại trong danh sách.`,
  'direct-verification.not-their-own': (facts) => `Không giao được cho ${facts.people('people')} vì là người đề xuất hoặc người thực hiện. Hãy giao người khác thẩm tra, xác minh.`,
  'direct-verification.instructions': always('Chưa ghi nội dung chỉ đạo. Hãy ghi phải làm rõ những gì.'),
  'conclude-verification.by-verifiers': onlyBy('kết luận thẩm tra, xác minh'),
  'conclude-verification.directed': always('Chưa có việc nào được chỉ đạo thẩm tra, xác minh mà chưa kết luận. Thường trực cấp trên trực tiếp cần chỉ đạo trước.'),
  'conclude-verification.incident': always('Rủi ro, sai sót đã chọn không có, chưa được chỉ đạo thẩm tra hoặc đã kết luận. Hãy chọn một việc đang chờ kết luận.'),
  'conclude-verification.occurred': always('Chưa ghi vì sao kết luận có hay không có rủi ro, sai sót. Hãy ghi lý do.'),
  'conclude-verification.every-point': (facts) =>
    facts.count('missing') + facts.count('unknown') > 0
      ? `Chưa kết luận đúng một lần về: ${named([...facts.items('missing'), ...facts.items('unknown')])}. Hãy kết luận từng điểm của phạm vi được cho chủ trương.`
      : `Chưa ghi lý do ở điểm ${named(facts.items('without'))}. Hãy ghi vì sao kết luận như vậy.`,
  'conclude-verification.as-approved': always('Chưa ghi vì sao kết luận là thực hiện đúng hay không đúng chủ trương. Hãy ghi lý do.'),
  'conclude-verification.every-motive': (facts) =>
    facts.count('missing') + facts.count('unknown') > 0
      ? `Động cơ phải được kết luận đúng một lần về từng người thực hiện; hãy xem lại: ${list([facts.people('missing'), facts.people('unknown')].filter((people) => people !== ''))}.`
      : `Chưa ghi lý do về động cơ của ${facts.people('without')}. Hãy ghi vì sao kết luận như vậy.`,
  'conclude-verification.nature': always('Chưa ghi tính chất của rủi ro, sai sót. Hãy ghi rõ.'),
  'conclude-verification.extent': always('Chưa ghi mức độ của rủi ro, sai sót. Hãy ghi rõ.'),
  'conclude-verification.cause': always('Chưa ghi vì sao kết luận nguyên nhân như vậy. Hãy ghi lý do.'),
  'conclude-verification.consequence': always('Chưa ghi vì sao kết luận hậu quả nghiêm trọng hay không. Hãy ghi hậu quả và lý do.'),
  'conclude-verification.every-case': always('Mỗi trường hợp trong bốn trường hợp phải được kết luận đúng một lần, có lý do. Không thuộc trường hợp nào thì ghi không ở cả bốn.'),
  'decide-protection.by-go-ahead-level': onlyBy('ghi quyết định bảo vệ cán bộ'),
  'decide-protection.something-open': always('Không có rủi ro, sai sót nào đang chờ quyết định. Không cần làm việc này.'),
  'decide-protection.after-verification': always('Chưa có kết luận thẩm tra, xác minh do cấp trên trực tiếp chỉ đạo. Cấp ủy đã quy định quyết định sau kết luận ấy; hãy báo cáo lên cấp trên và chờ kết luận.'),
  'decide-protection.incident': always('Rủi ro, sai sót đã chọn không có, chưa có kết luận hoặc đã được quyết định. Hãy chọn một việc đang chờ.'),
  'decide-protection.every-cadre': (facts) =>
    `Phải quyết định đúng một lần về từng người thực hiện; hãy xem lại: ${list([facts.people('missing'), facts.people('unknown')].filter((people) => people !== ''))}.`,
  'decide-protection.reasons': (facts) => `Chưa ghi lý do của quyết định về ${facts.people('people')}. Hãy ghi lý do.`,
  'decide-protection.measures': (facts) => `Chưa nêu biện pháp bảo vệ đối với ${facts.people('people')}. Hãy ghi biện pháp, hoặc chọn quyết định khác.`,
  'decide-protection.told-in-writing': always('Chưa có văn bản thông báo cho cán bộ. Hãy nhập số, ngày và nội dung văn bản.'),
  'make-public.by-committee': onlyBy('công khai sự việc'),
  'make-public.something-reported': always('Chưa có rủi ro, sai sót nào được báo cáo nên chưa có gì để công khai. Hãy báo cáo trước.'),
  'make-public.incident': always('Rủi ro, sai sót đã chọn không có. Hãy chọn lại trong danh sách.'),
  'make-public.title': always('Chưa có tiêu đề. Hãy ghi một dòng để người đọc biết là việc gì.'),
  'make-public.text': always('Chưa có nội dung công khai. Hãy ghi để dư luận hiểu rõ, chính xác.'),
  'remedy.by-cadre-or-committee': onlyBy('ghi việc khắc phục'),
  'remedy.something-reported': always('Chưa có rủi ro, sai sót nào được báo cáo nên chưa có gì để khắc phục. Hãy báo cáo trước.'),
  'remedy.incident': always('Rủi ro, sai sót đã chọn không có. Hãy chọn lại trong danh sách.'),
  'remedy.text': always('Chưa ghi khắc phục gì. Hãy ghi rõ.'),
  'remedy.accepts-himself': (facts) => `Chỉ cán bộ thực hiện mới tự giác nhận trách nhiệm cho mình; ${facts.person('person')} không nhận thay được. Hãy bỏ mục này.`,
}
