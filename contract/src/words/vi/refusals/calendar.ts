import type { RefusalTexts } from '../../words.ts'
import { always } from '../phrases.ts'

export const calendar: RefusalTexts<'calendar'> = {
  'calendar.document-written': always('Chưa ghi số văn bản công bố. Hãy ghi số, ký hiệu của văn bản; lịch chỉ đổi theo văn bản.'),
  'calendar.document-not-in-future': (facts) => `Văn bản ghi ngày ${facts.day('date')}, sau hôm nay (${facts.day('today')}). Hãy xem lại ngày văn bản.`,
  'calendar.days-entered': always('Chưa ghi ngày nào. Hãy ghi ít nhất một ngày theo văn bản.'),
  'calendar.days-named': (facts) => `Ngày ${facts.days('days')} chưa có tên. Hãy ghi tên ngày, ví dụ: Nghỉ hoán đổi dịp Quốc khánh.`,
  'calendar.worked-day-pays-for-one': (facts) => `Ngày ${facts.days('days')} ghi chưa khớp: ngày làm bù phải ghi làm bù cho ngày nào, và chỉ ngày làm bù mới ghi như vậy. Hãy sửa lại.`,
  'calendar.dates-named': always('Chưa chọn ngày nào. Hãy chọn ít nhất một ngày trong lịch.'),
  'calendar.day-in-calendar': (facts) => `Ngày ${facts.days('days')} nằm ngoài lịch, vốn chỉ có từ ${facts.day('from')} đến ${facts.day('until')}. Hãy xem lại năm.`,
  'calendar.day-once': (facts) => `Ngày ${facts.days('days')} được ghi hai lần. Hãy bỏ một lần.`,
  'calendar.worked-day-on-weekend': (facts) => `Ngày ${facts.days('days')} vốn là ngày làm việc nên không thể là ngày làm bù. Hãy ghi một ngày thứ Bảy hoặc Chủ nhật.`,
  'calendar.day-off-on-weekday': (facts) => `Ngày ${facts.days('days')} là thứ Bảy hoặc Chủ nhật nên không thể là ngày nghỉ bù hay nghỉ hoán đổi. Hãy xem lại ngày, hoặc loại ngày.`,
  'calendar.swap-whole': (facts) => `Ngày làm bù ${facts.days('days')} không còn ngày nghỉ hoán đổi mà nó làm bù. Hãy ghi cả hai ngày cùng một lúc.`,
  'announce-days.changes-something': (facts) => `Ngày ${facts.days('days')} đã có trong lịch đúng như vậy rồi. Hãy xem lại lịch; nếu văn bản không đổi gì thì không cần ghi.`,
  'confirm-days.proposed': (facts) => `Ngày ${facts.days('days')} không phải ngày đang chờ công bố. Hãy chọn trong những ngày đang chờ, hoặc thêm ngày mới.`,
  'withdraw-days.known': (facts) => `Ngày ${facts.days('days')} không có trong lịch những ngày khác tuần thường. Hãy chọn lại trong lịch.`,
  'withdraw-days.reason': always('Chưa ghi lý do bỏ ngày khỏi lịch. Hãy ghi lý do.'),
  'announce-year.in-order': (facts) =>
    facts.number('next') > facts.number('last')
      ? `Lịch đi kèm chương trình chỉ đến hết năm ${facts.number('last')}. Hãy nâng cấp chương trình rồi ghi năm ${facts.number('year')}.`
      : `Lịch nghỉ được ghi lần lượt từng năm; năm tiếp theo là ${facts.number('next')}, không phải ${facts.number('year')}. Hãy ghi năm ${facts.number('next')} trước, hoặc sửa từng ngày của năm đã ghi.`,
  'announce-year.days-of-year': (facts) => `Ngày ${facts.days('days')} không thuộc năm ${facts.number('year')}. Hãy chỉ ghi những ngày của năm ấy.`,
}
