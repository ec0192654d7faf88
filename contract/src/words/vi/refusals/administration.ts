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
  'administration.identifier': (facts) => `«${facts.text('id')}» không dùng làm mã được. Hãy chỉ dùng chữ thường không dấu, chữ số, dấu chấm và gạch nối.`,
  'found-committee.new': (facts) => `Mã của ${facts.committee('committee')} đã được dùng. Hãy chọn một mã khác.`,
  'found-committee.name': always('Chưa ghi tên cấp ủy. Hãy ghi đầy đủ.'),
  'rename.after-last': (facts) => `Tên hiện nay còn áp dụng sau ngày ${facts.day('last')}, nên tên mới không thể bắt đầu từ ngày ${facts.day('from')}. Hãy ghi một ngày muộn hơn.`,
  'rename.name': always('Chưa ghi tên mới. Hãy ghi đầy đủ.'),
  'rename.reason': always('Chưa ghi lý do đổi tên. Hãy ghi lý do và văn bản làm căn cứ.'),
  'change-superior.not-below-itself': (facts) => `Cấp trên của ${facts.committee('committee')} không thể là chính nó hay một cấp ủy nằm dưới nó, như ${facts.committee('superior')}. Hãy chọn một cấp ủy khác.`,
  'change-superior.after-last': (facts) => `Cấp trên hiện nay còn áp dụng sau ngày ${facts.day('last')}, nên không đổi từ ngày ${facts.day('from')} được. Hãy ghi một ngày muộn hơn.`,
  'change-superior.reason': always('Chưa ghi lý do đổi cấp trên. Hãy ghi lý do và văn bản làm căn cứ.'),
  'end-committee.not-ended': (facts) => `Cấp ủy này đã ghi ngày hoạt động cuối cùng là ${facts.day('to')}. Hãy giữ nguyên ngày ấy.`,
  'end-committee.successors-stand': (facts) => `Từ ngày ${facts.day('after')} chưa có ${facts.anyCommittee('missing')} để kế thừa. Hãy lập cấp ủy kế thừa trước, hoặc chọn cấp ủy khác.`,
  'end-committee.files-to-successor': (facts) =>
    facts.count('successors') === 0
      ? 'Chưa ghi cấp ủy nào kế thừa. Hãy chọn ít nhất một cấp ủy, rồi chọn cấp ủy nhận hồ sơ đang mở trong số đó.'
      : `Hồ sơ đang mở phải chuyển cho một cấp ủy kế thừa. Hãy chọn ${facts.anyCommittee('successors')}.`,
  'end-committee.nobody-left-below': (facts) => `Từ ngày ${facts.day('after')}, ${facts.anyCommittee('below')} còn trực thuộc cấp ủy này. Hãy đổi cấp trên trực tiếp trước.`,
  'end-committee.bodies': (facts) => `Cơ quan kết thúc phải của cấp ủy kết thúc, cơ quan tiếp tục phải của cấp ủy nhận hồ sơ. Hãy xem lại ${facts.bodies('bodies')}.`,
  'end-committee.administrator-elsewhere': always('Người quản trị hệ thống còn lại chỉ thuộc cấp ủy này. Hãy ghi nhận một người quản trị ở cấp ủy khác trước.'),
  'end-committee.reason': always('Chưa ghi lý do kết thúc. Hãy ghi lý do và văn bản làm căn cứ.'),
  'set-term.no-overlap': (facts) => `Nhiệm kỳ này trùng với nhiệm kỳ từ ngày ${facts.day('from')}${facts.text('to') === '' ? '' : ` đến ngày ${facts.day('to')}`}. Hãy sửa lại ngày.`,
  'designate-office.none-yet': (facts) => `Trong thời gian ấy ${facts.committee('committee')} đã có người làm việc văn phòng là ${facts.person('person')}. Chỉ giao người khi cấp ủy không có văn phòng; hãy kết thúc chức danh kia trước.`,
  'open-body.new': (facts) => `Mã của ${facts.body('body')} đã được dùng. Hãy chọn một mã khác.`,
  'open-body.name': always('Chưa ghi tên cơ quan. Hãy ghi đầy đủ.'),
  'end-body.not-ended': (facts) => `Cơ quan này đã ghi ngày hoạt động cuối cùng là ${facts.day('to')}. Hãy giữ nguyên ngày ấy.`,
  'end-body.successor-stands': (facts) => `${facts.body('body')} không phải một cơ quan khác của cùng cấp ủy đang hoạt động từ ngày ${facts.day('after')}. Hãy chọn cơ quan khác, hoặc bỏ trống.`,
  'end-body.reason': always('Chưa ghi lý do kết thúc cơ quan. Hãy ghi lý do và văn bản làm căn cứ.'),
  'transfer-person.after-last': (facts) => `Cấp ủy quản lý hiện nay áp dụng sau ngày ${facts.day('last')}, nên không đổi từ ngày ${facts.day('from')} được. Hãy ghi một ngày muộn hơn.`,
  'transfer-person.reason': always('Chưa ghi lý do chuyển. Hãy ghi lý do và văn bản làm căn cứ.'),
  'delegate.position-held': (facts) => `Ngày ${facts.day('on')} không ai giữ chức danh này để ủy quyền. Hãy chọn chức danh khác, hoặc sửa lại ngày.`,
  'delegate.to-another': (facts) => `${facts.person('person')} chính là người giữ chức danh này. Hãy chọn người khác để ủy quyền.`,
  'delegate.names-acts': always('Chưa ghi việc nào được ủy quyền. Hãy chọn ít nhất một việc.'),
  'delegate.not-bound-to-head': always('Quyết định cho triển khai khi tập thể không thống nhất và báo cáo về quyết định ấy là việc của chính người đứng đầu, không ủy quyền được. Hãy bỏ hai việc này khỏi danh sách.'),
  'delegate.paper': always('Chưa ghi số văn bản ủy quyền. Hãy ghi số và ngày của văn bản.'),
  'end-delegation.still-runs': always('Không có ủy quyền này, hoặc đã kết thúc trước ngày ấy. Hãy mở lại danh sách ủy quyền rồi chọn.'),
  'end-delegation.reason': always('Chưa ghi lý do kết thúc ủy quyền. Hãy ghi lý do.'),
}
