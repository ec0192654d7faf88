import type { RefusalTexts } from '../../words.ts'
import { always } from '../phrases.ts'

export const plan: RefusalTexts<'plan'> = {
  'plan.title': always('Kế hoạch chưa có tên đề xuất. Hãy ghi một dòng nói rõ đề xuất về việc gì.'),
  'plan.problem': always('Kế hoạch chưa nêu vấn đề cần giải quyết. Hãy mô tả thực trạng và chỗ vướng.'),
  'plan.solution': always('Kế hoạch chưa nêu cách làm đề xuất. Hãy mô tả sẽ làm gì để giải quyết vấn đề.'),
  'plan.function-or-task': always('Kế hoạch chưa nêu việc này thuộc chức trách, nhiệm vụ, quyền hạn nào. Hãy ghi rõ chức trách hoặc nhiệm vụ được giao.'),
  'plan.matters': always('Kế hoạch chưa làm rõ là vấn đề chưa được quy định hay đã có quy định nhưng không phù hợp với thực tiễn. Hãy thêm ít nhất một vấn đề và chọn loại của vấn đề đó.'),
  'plan.matters-analysed': (facts) => `Vấn đề thứ ${facts.places('items')} chưa chọn loại hoặc chưa được phân tích. Hãy chọn loại và viết phần phân tích làm rõ.`,
  'plan.expected-results': always('Kế hoạch chưa dự kiến hiệu quả, kết quả tích cực. Hãy ghi ít nhất một kết quả mong đợi.'),
  'plan.risks': always('Kế hoạch chưa nêu những rủi ro có thể xảy ra. Hãy ghi ít nhất một rủi ro.'),
  'plan.implementers': always('Kế hoạch chưa có người thực hiện. Hãy ghi ít nhất một người sẽ trực tiếp thực hiện và cam kết.'),
  'plan.commitment': always('Chưa có cam kết thực hiện nghiêm túc, không để xảy ra hậu quả nghiêm trọng. Hãy đọc và đánh dấu cam kết.'),
  'plan.unsuitable-provision-named': (facts) =>
    `Vấn đề thứ ${facts.places('items')} chưa nêu đủ quy định không phù hợp. Hãy ghi văn bản, điều khoản, cơ quan ban hành và vì sao không phù hợp với thực tiễn.`,
  'plan.measurable-results': (facts) => `Kết quả dự kiến thứ ${facts.places('items')} chưa nói rõ đo bằng gì. Hãy ghi cách đo để sau này đối chiếu được.`,
  'plan.risks-assessed': (facts) =>
    `Rủi ro thứ ${facts.places('items')} chưa được đánh giá đủ. Hãy ghi khả năng xảy ra, mức độ ảnh hưởng và cách phòng ngừa, khắc phục.`,
  'plan.scope': always('Phạm vi của kế hoạch chưa đủ. Hãy ghi làm gì, ở đâu, từ ngày nào đến ngày nào, bằng nguồn lực nào và có phải thí điểm hay không.'),
  'plan.period-runs-forward': (facts) => `Thời gian thực hiện bị ngược: từ ngày ${facts.day('from')} đến ngày ${facts.day('to')}. Hãy ghi ngày kết thúc không sớm hơn ngày bắt đầu.`,
  'plan.motive': always('Chưa có lời cam đoan vì lợi ích chung. Hãy đọc và đánh dấu lời cam đoan.'),
}
