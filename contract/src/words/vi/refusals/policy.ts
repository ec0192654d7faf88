import type { RefusalTexts } from '../../words.ts'
import { always } from '../phrases.ts'

export const policy: RefusalTexts<'policy'> = {
  'set-policy.from-not-past': (facts) => `Ngày áp dụng (${facts.day('from')}) đã qua; hôm nay là ${facts.day('today')}. Quy định nội bộ không áp dụng ngược; hãy ghi hôm nay hoặc một ngày sau.`,
  'set-policy.items-chosen': always('Chưa ghi giá trị mới cho mục nào. Hãy ghi ít nhất một mục.'),
  'set-policy.items-have-effect': (facts) => `Mục ${facts.policies('items')} hiện chỉ để đọc, chương trình chưa tính theo giá trị khác. Hãy để mục ấy như mặc định.`,
  'set-policy.values-within-bounds': (facts) => `Giá trị của mục ${facts.policies('items')} nằm ngoài khoảng được đặt. Hãy xem khoảng cho phép ở từng mục rồi ghi lại.`,
  'set-policy.changes-something': (facts) => `Từ ngày ${facts.day('from')} các mục này đã có đúng giá trị ấy. Hãy xem lại giá trị, hoặc không cần ghi.`,
  'set-policy.paper-written': always('Chưa ghi số văn bản của cấp ủy. Hãy ghi số, ký hiệu văn bản đặt ra quy định này.'),
  'set-policy.paper-not-in-future': (facts) => `Văn bản ghi ngày ${facts.day('date')}, sau hôm nay (${facts.day('today')}). Hãy xem lại ngày văn bản.`,
}
