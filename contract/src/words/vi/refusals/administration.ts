import type { RefusalTexts } from '../../words.ts'
import { always } from '../phrases.ts'

export const administration: RefusalTexts<'administration'> = {
  'administration.by-administrator': always('Việc này chỉ người quản trị hệ thống được làm. Hãy đề nghị người quản trị, kèm văn bản làm căn cứ.'),
  'administration.not-to-oneself': (facts) => `${facts.person('person')} không được tự cấp chức danh, ủy quyền hay phương tiện đăng nhập cho chính mình. Hãy để một người quản trị khác làm việc này.`,
  'administration.person-known': (facts) => `Không có ai mang tên đăng nhập «${facts.text('person')}». Hãy chọn trong danh sách, hoặc thêm người này trước.`,
  'administration.committee-stands': (facts) => `Ngày ${facts.day('on')} không có cấp ủy «${facts.committee('committee')}» đang hoạt động. Hãy chọn cấp ủy khác, hoặc sửa lại ngày.`,
  'administration.body-stands': (facts) => `Ngày ${facts.day('on')} không có cơ quan «${facts.body('body')}» đang hoạt động. Hãy chọn cơ quan khác, hoặc sửa lại ngày.`,
  'administration.runs-forward': (facts) => `Ngày cuối (${facts.day('to')}) sớm hơn ngày đầu (${facts.day('from')}). Hãy sửa lại một trong hai ngày.`,
  'add-person.user-name': (facts) => `«${facts.text('person')}» không dùng làm tên đăng nhập được. Hãy chỉ dùng chữ thường không dấu, chữ số, dấu chấm và gạch nối.`,
  'add-person.new': (facts) => `Tên đăng nhập của ${facts.person('person')} đã có người dùng. Hãy chọn một tên khác.`,
  'add-person.name': always('Chưa ghi họ và tên. Hãy ghi đầy đủ.'),
  'correct-person.name': always('Chưa ghi họ và tên đúng. Hãy ghi đầy đủ.'),
  'correct-person.reason': always('Chưa ghi lý do sửa. Hãy ghi lý do và văn bản làm căn cứ.'),
  'appoint.officer-in-body': (facts) =>
    facts.is('isOfficer')
      ? 'Cán bộ của một cơ quan thì phải ghi cơ quan ấy. Hãy chọn cơ quan công tác.'
      : 'Chức danh này thuộc cấp ủy, không thuộc cơ quan nào. Hãy bỏ trống cơ quan công tác.',
  'appoint.body-of-committee': (facts) => `${facts.body('body')} không phải cơ quan của ${facts.committee('committee')}. Hãy chọn lại cơ quan hoặc cấp ủy.`,
  'appoint.not-twice': (facts) => `${facts.person('person')} đã giữ chính chức danh này từ ngày ${facts.day('from')}. Hãy xem lại thời gian, hoặc kết thúc lần trước rồi ghi lần mới.`,
  'appoint.one-head': (facts) => `Trong thời gian ấy ${facts.person('person')} đang là người đứng đầu ${facts.committee('committee')}. Hãy kết thúc chức danh của người trước rồi mới ghi người sau.`,
  'end-position.position': always('Không tìm thấy chức danh này. Hãy mở lại danh sách chức danh rồi chọn.'),
  'end-position.still-held': (facts) =>
    facts.text('to') === ''
      ? `Ngày cuối không thể sớm hơn ngày đầu giữ chức danh, ${facts.day('from')}. Hãy ghi lại ngày cuối.`
      : `Chức danh này giữ từ ngày ${facts.day('from')} và đã ghi ngày cuối là ${facts.day('to')}. Hãy ghi một ngày cuối sớm hơn trong khoảng ấy, hoặc giữ nguyên.`,
  'end-position.administrator-remains': always('Sau ngày ấy không còn ai quản trị hệ thống. Hãy ghi nhận một người quản trị khác trước.'),
  'end-position.reason': always('Chưa ghi lý do kết thúc. Hãy ghi lý do và văn bản làm căn cứ.'),
  'account.not-own': always('Không ai tự khóa, mở hay kết thúc tài khoản của chính mình. Hãy để một người quản trị khác làm việc này.'),
  'make-one-time-link.not-suspended': (facts) => `Tài khoản của ${facts.person('person')} đang tạm khóa. Hãy mở lại tài khoản trước, rồi cấp liên kết.`,
  'make-one-time-link.reason': always('Chưa ghi lý do cấp liên kết. Hãy ghi, ví dụ: tài khoản mới, quên mật khẩu.'),
  'suspend-account.standing': (facts) => `${facts.person('person')} không có tài khoản đang mở nên không có gì để khóa. Hãy xem lại danh sách tài khoản.`,
  'suspend-account.reason': always('Chưa ghi lý do tạm khóa. Hãy ghi lý do và văn bản làm căn cứ.'),
  'restore-account.standing': (facts) => `Tài khoản của ${facts.person('person')} không bị tạm khóa nên không cần mở lại. Hãy xem lại danh sách tài khoản.`,
  'restore-account.reason': always('Chưa ghi lý do mở lại. Hãy ghi lý do và văn bản làm căn cứ.'),
  'end-account.standing': (facts) => `${facts.person('person')} không còn tài khoản nào để kết thúc. Hãy xem lại danh sách tài khoản.`,
  'end-account.reason': always('Chưa ghi lý do kết thúc tài khoản. Hãy ghi lý do và văn bản làm căn cứ.'),
}
