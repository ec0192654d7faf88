import type { Words } from '../../words.ts'

const administrator = 'Người quản trị hệ thống'
const lends = 'Người giữ chức danh, người đứng đầu cấp ủy hoặc người quản trị hệ thống'

export const administrativeActs: Words['administrativeActs'] = {
  'add-person': { title: 'Thêm người', done: 'Đã thêm người', who: administrator },
  'correct-person': { title: 'Sửa họ tên', done: 'Đã sửa họ tên', who: administrator },
  appoint: { title: 'Ghi nhận chức danh', done: 'Đã ghi nhận chức danh', who: administrator },
  'correct-position': { title: 'Sửa thời gian, nhóm của chức danh', done: 'Đã sửa chức danh', who: administrator },
  'end-position': { title: 'Kết thúc chức danh', done: 'Đã kết thúc chức danh', who: administrator },
  'make-one-time-link': { title: 'Cấp liên kết đặt mật khẩu', done: 'Đã cấp liên kết đặt mật khẩu', who: administrator },
  'suspend-account': { title: 'Tạm khóa tài khoản', done: 'Đã tạm khóa tài khoản', who: administrator },
  'restore-account': { title: 'Mở lại tài khoản', done: 'Đã mở lại tài khoản', who: administrator },
  'set-policy': { title: 'Đổi quy định nội bộ', done: 'Đã đổi quy định nội bộ', who: administrator },
  'announce-days': { title: 'Thêm ngày vào lịch', done: 'Đã thêm ngày vào lịch', who: administrator },
  'confirm-days': { title: 'Xác nhận ngày đã công bố', done: 'Đã xác nhận ngày', who: administrator },
  'withdraw-days': { title: 'Bỏ ngày khỏi lịch', done: 'Đã bỏ ngày khỏi lịch', who: administrator },
  'announce-year': { title: 'Ghi lịch nghỉ cả năm', done: 'Đã ghi lịch nghỉ cả năm', who: administrator },
  'end-account': { title: 'Kết thúc tài khoản', done: 'Đã kết thúc tài khoản', who: administrator },
  'found-committee': { title: 'Lập cấp ủy', done: 'Đã ghi nhận cấp ủy', who: administrator },
  'rename-committee': { title: 'Đổi tên cấp ủy', done: 'Đã đổi tên cấp ủy', who: administrator },
  'change-superior': { title: 'Đổi cấp trên trực tiếp', done: 'Đã đổi cấp trên trực tiếp', who: administrator },
  'end-committee': { title: 'Kết thúc hoạt động cấp ủy', done: 'Đã ghi nhận việc kết thúc', who: administrator },
  'set-term': { title: 'Ghi nhiệm kỳ', done: 'Đã ghi nhiệm kỳ', who: administrator },
  'designate-office': { title: 'Giao người làm việc văn phòng', done: 'Đã giao người làm việc văn phòng', who: administrator },
  'open-body': { title: 'Lập cơ quan', done: 'Đã ghi nhận cơ quan', who: administrator },
  'rename-body': { title: 'Đổi tên cơ quan', done: 'Đã đổi tên cơ quan', who: administrator },
  'end-body': { title: 'Kết thúc hoạt động cơ quan', done: 'Đã ghi nhận việc kết thúc cơ quan', who: administrator },
  'transfer-person': { title: 'Chuyển cấp ủy quản lý', done: 'Đã chuyển cấp ủy quản lý', who: administrator },
  delegate: { title: 'Ghi nhận ủy quyền', done: 'Đã ghi nhận ủy quyền', who: lends },
  'end-delegation': { title: 'Kết thúc ủy quyền', done: 'Đã kết thúc ủy quyền', who: lends },
}
