import type { RefusalTexts } from '../../words.ts'
import { always } from '../phrases.ts'

export const anyAct: RefusalTexts<'anyAct'> = {
  'position.none-held': always('Hôm nay người đang đăng nhập không giữ chức danh nào nên không làm được việc này. Hãy liên hệ người quản trị nếu chức danh chưa được cập nhật.'),
  'position.not-held': always('Người đang đăng nhập không giữ chức danh đã chọn. Hãy chọn một chức danh đang giữ.'),
  'day.not-in-future': (facts) => `Ngày việc diễn ra (${facts.day('on')}) chưa tới. Hãy ghi một ngày không sau hôm nay, ${facts.day('today')}.`,
  'day.not-before-what-it-follows': (facts) =>
    `Ngày việc diễn ra (${facts.day('on')}) sớm hơn việc đã đưa hồ sơ tới bước này. Hãy ghi từ ngày ${facts.day('earliest')} trở đi.`,
  'day.in-calendar': (facts) =>
    `Ngày ${facts.day('on')} nằm trước khoảng thời gian mà lịch làm việc có số liệu. Hãy ghi từ ngày ${facts.day('from')} trở đi.`,
  'own-case.no-part': (facts) =>
    `${facts.person('person')} là người đề xuất hoặc người thực hiện của chính kế hoạch này nên không tham gia thẩm định, cho ý kiến hay quyết định. Hãy để người khác có cùng thẩm quyền làm việc này.`,
  'delegation.no-own-case': (facts) => `${facts.person('person')} là người đề xuất hoặc người thực hiện của chính kế hoạch này nên không làm việc này theo ủy quyền. Hãy để người ủy quyền hoặc người khác làm.`,
  'letter.written': always('Văn bản chưa đủ số, ký hiệu hoặc nội dung. Hãy ghi đủ cả hai.'),
  'letter.date-not-in-future': (facts) => `Ngày của văn bản (${facts.day('date')}) chưa tới. Hãy ghi đúng ngày ký, không sau hôm nay, ${facts.day('today')}.`,
  'letter.signed-for-committee': (facts) =>
    facts.count('maySign') === 0
      ? `${facts.person('signedBy')} không phải người được ký thay mặt cấp ủy, và hiện chưa có ai giữ chức danh được ký. Hãy cập nhật chức danh trước khi phát hành văn bản.`
      : `${facts.person('signedBy')} không phải người được ký thay mặt cấp ủy. Văn bản này do ${facts.anyPerson('maySign')} ký; hãy trình ký lại hoặc ghi đúng người ký.`,
}
