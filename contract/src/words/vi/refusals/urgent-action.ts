import type { RefusalTexts } from '../../words.ts'
import { always, onlyAt, onlyBy } from '../phrases.ts'

export const urgentAction: RefusalTexts<'urgentAction'> = {
  'urgent-action.kind': always('Hồ sơ này là đề xuất xin chủ trương, không phải việc xử lý trong tình thế cấp thiết. Hãy lập một hồ sơ xử lý cấp thiết.'),
  'urgent-action.by-the-cadre': onlyBy('báo cáo và quyết định trong hồ sơ này'),
  'urgent-action.situation': always('Chưa nói tình thế là gì. Hãy ghi ngắn gọn chuyện gì đang xảy ra, ở đâu.'),
  'urgent-action.why-no-time': always('Chưa nói vì sao không kịp lập kế hoạch xin chủ trương. Hãy ghi lý do.'),
  'report-urgent.stage': onlyAt('báo cáo tình thế cấp thiết'),
  'report-urgent.to-head-or-above': (facts) =>
    `Không báo cáo tình thế cấp thiết đến ${facts.committee('to')} được. Hãy chọn người đứng đầu của ${facts.anyCommittee('possible')}.`,
  'direct-urgent.by-head-told': onlyBy('chỉ đạo việc này'),
  'direct-urgent.stage': onlyAt('chỉ đạo'),
  'direct-urgent.direction': always('Chưa ghi nội dung chỉ đạo. Hãy ghi đã chỉ đạo làm gì.'),
  'act-urgently.nothing-reported': (facts) =>
    `Hồ sơ đang ở bước «${facts.stage('stage')}». Chỉ được tự quyết định khi không thể báo cáo; đã báo cáo mà chưa được trả lời thì chưa phải là không thể. Hãy báo cáo một cấp trên khác, hoặc báo cáo bằng văn bản.`,
  'act-urgently.responsibility': always('Chưa nói được giao chủ trì xử lý theo nhiệm vụ nào. Hãy ghi chức trách, nhiệm vụ đó.'),
  'act-urgently.why-reporting-impossible': always('Chưa nói vì sao không thể báo cáo. Hãy ghi rõ điều gì làm cho việc báo cáo không thực hiện được.'),
  'act-urgently.decided': always('Chưa ghi đã quyết định gì. Hãy ghi quyết định của mình.'),
  'act-urgently.done': always('Chưa ghi đã làm gì. Hãy ghi những việc đã làm.'),
  'report-urgent-in-writing.stage': onlyAt('báo cáo bằng văn bản'),
  'report-urgent-in-writing.account': always('Chưa kể diễn biến. Hãy ghi đầy đủ từ khi phát hiện đến khi xử lý xong.'),
  'report-urgent-in-writing.results': always('Chưa ghi kết quả. Hãy ghi kết quả và thiệt hại, nếu có.'),
  'conclude-urgent.by-meeting': onlyBy('ghi kết luận của tập thể'),
  'conclude-urgent.after-written-report': onlyAt('kết luận'),
  'conclude-urgent.evaluation': always('Chưa có đánh giá của tập thể. Hãy ghi tập thể đánh giá việc xử lý như thế nào.'),
  'conclude-urgent.scope': always('Đã công nhận nhưng chưa ghi phạm vi được công nhận. Hãy ghi rõ việc gì, ở đâu, từ ngày nào đến ngày nào.'),
  'conclude-urgent.told-in-writing': always('Chưa có văn bản thông báo kết luận cho cán bộ. Hãy ghi số, ngày, nội dung và người ký.'),
}
