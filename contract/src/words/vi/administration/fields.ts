import type { Words } from '../../words.ts'

const committee = 'Cấp ủy'
const person = 'Người'
const reason = 'Lý do, văn bản làm căn cứ'
const announcement = 'Văn bản công bố'

export const administrativeFields: Words['administrativeFields'] = {
  'add-person': { id: 'Tên đăng nhập', name: 'Họ và tên', managedBy: 'Cấp ủy quản lý' },
  'correct-person': { person, name: 'Họ và tên đúng', reason },
  appoint: { person, post: 'Chức danh', committee, body: 'Cơ quan công tác', from: 'Từ ngày', to: 'Đến hết ngày', cadreUnder: 'Nhóm chức vụ theo Điều 2 khoản 3' },
  'correct-position': { position: 'Chức danh', from: 'Ngày đầu đúng', to: 'Ngày cuối đúng', cadreUnder: 'Nhóm chức vụ đúng theo Điều 2 khoản 3', reason },
  'end-position': { position: 'Chức danh đang giữ', to: 'Ngày cuối giữ chức danh', reason },
  'make-one-time-link': { person, removesFactors: 'Gỡ mã xác thực và khóa truy cập đã mất', reason },
  'suspend-account': { person, reason },
  'restore-account': { person, reason },
  'set-policy': { committee: 'Cấp ủy', from: 'Áp dụng từ ngày', changes: 'Giá trị mới', paper: 'Văn bản của cấp ủy' },
  'announce-days': { days: 'Các ngày theo văn bản', document: announcement },
  'confirm-days': { dates: 'Những ngày đã được công bố', document: announcement },
  'withdraw-days': { dates: 'Những ngày bỏ khỏi lịch', reason: 'Lý do', document: announcement },
  'announce-year': { year: 'Năm', days: 'Mọi ngày khác tuần thường của năm', document: announcement },
  'end-account': { person, reason },
  'transfer-person': { person, managedBy: 'Cấp ủy quản lý mới', from: 'Từ ngày', reason },
  'found-committee': { id: 'Mã cấp ủy', name: 'Tên cấp ủy', level: 'Cấp', superior: 'Cấp trên trực tiếp', external: 'Không có người dùng trong hệ thống', from: 'Hoạt động từ ngày' },
  'rename-committee': { committee, name: 'Tên mới', from: 'Mang tên mới từ ngày', reason },
  'change-superior': { committee, superior: 'Cấp trên trực tiếp mới', from: 'Từ ngày', reason },
  'end-committee': { committee, to: 'Ngày hoạt động cuối cùng', successors: 'Các cấp ủy kế thừa', openFilesTo: 'Cấp ủy nhận hồ sơ đang mở', bodies: 'Cơ quan tiếp tục công việc', reason },
  'set-term': { committee, from: 'Nhiệm kỳ từ ngày', to: 'Đến hết ngày' },
  'designate-office': { committee, person: 'Người làm việc văn phòng', from: 'Từ ngày', to: 'Đến hết ngày' },
  'open-body': { id: 'Mã cơ quan', committee, name: 'Tên cơ quan', kind: 'Loại cơ quan', from: 'Hoạt động từ ngày' },
  'rename-body': { body: 'Cơ quan', name: 'Tên mới', from: 'Mang tên mới từ ngày', reason },
  'end-body': { body: 'Cơ quan', to: 'Ngày hoạt động cuối cùng', successor: 'Cơ quan tiếp tục công việc', reason },
  delegate: { position: 'Chức danh của người ủy quyền', person: 'Người được ủy quyền', acts: 'Những việc được ủy quyền', from: 'Từ ngày', to: 'Đến hết ngày', paper: 'Văn bản ủy quyền' },
  'end-delegation': { delegation: 'Ủy quyền', to: 'Ngày cuối', reason },
}
