import { REPLY_KINDS } from '@dam-lam/core'
import type { RefusalTexts } from '../../words.ts'
import { replyKinds } from '../choices.ts'
import { always, either, onlyAt, onlyBy } from '../phrases.ts'

const kind = (text: string): string => REPLY_KINDS.flatMap((known) => (known === text ? [replyKinds[known]] : [])).join('')

export const answering: RefusalTexts<'answering'> = {
  'issue-reply.by-office': onlyBy('phát hành văn bản trả lời'),
  'issue-reply.something-decided': (facts) =>
    `Chưa có kết quả xem xét nào để trả lời, hoặc cấp ủy này đã trả lời rồi. Hồ sơ đang ở bước «${facts.stage('stage')}»; bước tiếp theo: ${facts.nextStep('stage')}.`,
  'issue-reply.still-owed': always('Cấp ủy này đã trả lời người đề xuất hoặc chưa từng nhận hồ sơ nên không còn phải trả lời. Việc trả lời nay thuộc cấp ủy có thẩm quyền.'),
  'issue-reply.kind-has-its-event': (facts) =>
    `Văn bản trả lời «${kind(facts.text('kind'))}» không đúng với kết quả đã có trong hồ sơ. Hãy chọn: ${either(facts.items('possible').map(kind))}.`,
  'report-unsuitable-provision.by-office': onlyBy('báo cáo cơ quan ban hành'),
  'report-unsuitable-provision.after-approval': always('Không có vấn đề nào còn phải báo cáo cơ quan ban hành. Việc này chỉ làm sau khi cho chủ trương về vấn đề đã có quy định nhưng không phù hợp, mỗi vấn đề một lần.'),
  'report-unsuitable-provision.matter': (facts) =>
    `Vấn đề thứ ${facts.number('matter') + 1} không phải vấn đề còn phải báo cáo cơ quan ban hành. Hãy chọn vấn đề thứ ${facts.anyPlace('possible')}.`,
  'report-unsuitable-provision.change': always('Chưa đề nghị sửa đổi, bổ sung hoặc bãi bỏ như thế nào. Hãy ghi rõ đề nghị.'),
  'record-issuer-response.by-office': onlyBy('ghi trả lời của cơ quan ban hành'),
  'record-issuer-response.after-report': always('Không có báo cáo nào đang chờ cơ quan ban hành trả lời. Hãy báo cáo cơ quan ban hành trước.'),
  'record-issuer-response.matter': (facts) =>
    `Vấn đề thứ ${facts.number('matter') + 1} không phải vấn đề đang chờ cơ quan ban hành trả lời. Hãy chọn vấn đề thứ ${facts.anyPlace('possible')}.`,
  'record-issuer-response.date-not-in-future': (facts) => `Ngày trả lời (${facts.day('date')}) chưa tới. Hãy ghi ngày không sau hôm nay, ${facts.day('today')}.`,
  'record-external.by-office-that-wrote': onlyBy('nhập văn bản của cấp ủy ngoài hệ thống'),
  'record-external.stage': onlyAt('nhập văn bản của cấp ủy ngoài hệ thống'),
  'record-external.committee-is-external': (facts) =>
    `${facts.committee('committee')} có người dùng trong hệ thống nên tự làm việc của mình. Hãy chờ ${facts.committee('committee')} xử lý.`,
  'record-external.document': (facts) => `Chưa ghi số văn bản, hoặc ngày văn bản (${facts.day('date')}) chưa tới. Hãy ghi đúng số và ngày của văn bản đã nhận.`,
  'record-external.register-once': always('Việc cấp ủy đó nhận và vào sổ đã được nhập rồi. Hãy nhập văn bản trả lời khi có.'),
  'record-external.act-fits-stage': (facts) =>
    `Hồ sơ đang ở bước «${facts.stage('stage')}». Việc nhận và trả lời nhập khi hồ sơ đang ở cấp ủy đó; đánh giá kết quả nhập sau khi báo cáo hoàn thành. Hãy chọn lại việc cấp ủy đó đã làm.`,
  'record-external.evaluation-reasons': always('Chưa ghi vì sao cấp ủy đó đánh giá như vậy. Hãy ghi theo văn bản.'),
  'record-external.reply-kind': always('Loại trả lời này không nhập được cho cấp ủy ngoài hệ thống. Hãy chọn: cho chủ trương, không thống nhất, không cho chủ trương, không khả thi hoặc cho chuẩn bị lại.'),
  'record-external.request': always('Đề xuất khuyến khích đã chọn không đang chờ cấp ủy ngoài hệ thống. Hãy chọn lại.'),
}
