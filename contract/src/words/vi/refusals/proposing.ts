import type { RefusalTexts } from '../../words.ts'
import { always, notAtThisStep, onlyAt, onlyBy } from '../phrases.ts'

export const proposing: RefusalTexts<'proposing'> = {
  'submit.by-proposer': onlyBy('gửi kế hoạch này'),
  'submit.kind': always('Hồ sơ này là việc xử lý trong tình thế cấp thiết, không gửi như một kế hoạch. Hãy báo cáo tình thế, hoặc viết một đề xuất mới.'),
  'submit.stage': always('Kế hoạch này đã được gửi rồi. Nếu cần sửa, hãy chờ văn phòng cấp ủy yêu cầu bổ sung; nếu không muốn tiếp tục, hãy rút đề xuất.'),
  'submit.proposer-is-cadre': (facts) =>
    `Quy định này áp dụng cho cán bộ đang giữ chức vụ, nhưng ${facts.people('people')} hiện không giữ chức danh nào trong hệ thống. Hãy kiểm tra lại người đề xuất, hoặc cập nhật chức danh trước khi gửi.`,
  'submit.paper-through-office': always('Ngày nhận bản giấy chỉ do văn phòng cấp ủy ghi. Hãy bỏ ngày này, hoặc gửi bản giấy cho văn phòng để văn phòng nhập.'),
  'submit.received-not-in-future': (facts) => `Ngày nhận bản giấy (${facts.day('receivedOn')}) chưa tới. Hãy ghi ngày văn phòng thực sự nhận, không sau hôm nay, ${facts.day('today')}.`,
  'submit.received-in-calendar': (facts) => `Lịch ngày làm việc bắt đầu từ ${facts.day('from')} nên không tính được hạn từ ngày nhận ${facts.day('receivedOn')}. Hãy kiểm tra lại ngày nhận bản giấy.`,
  'submit.speaks-for-organisation': (facts) =>
    `${facts.person('person')} không giữ chức vụ trong tổ chức được nêu nên không đề xuất thay mặt tổ chức ấy được. Hãy đề xuất với tư cách cá nhân, hoặc để người của tổ chức gửi.`,
  'supplement.by-proposer': onlyBy('bổ sung kế hoạch'),
  'supplement.stage': onlyAt('bổ sung kế hoạch'),
  'supplement.was-requested': always('Hiện không có yêu cầu bổ sung nào đang chờ. Chỉ bổ sung kế hoạch khi văn phòng cấp ủy yêu cầu; nếu cần sửa, hãy đề nghị văn phòng yêu cầu bổ sung.'),
  'resubmit.by-proposer': onlyBy('gửi lại kế hoạch'),
  'resubmit.after-prepare-again': always('Tập thể chưa cho chủ trương chuẩn bị lại kế hoạch này nên chưa gửi lại được. Hãy chờ kết quả thảo luận và văn bản trả lời.'),
  'resubmit.after-written-reply': always('Cấp ủy chưa trả lời bằng văn bản về việc cho chuẩn bị lại. Hãy chờ văn bản trả lời rồi gửi lại kế hoạch.'),
  'withdraw.by-proposer': onlyBy('rút đề xuất này'),
  'withdraw.before-decision': notAtThisStep('rút đề xuất'),
  'withdraw.reason': always('Chưa ghi lý do rút đề xuất. Hãy ghi lý do.'),
}
