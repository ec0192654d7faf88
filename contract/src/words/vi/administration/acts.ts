import type { Words } from '../../words.ts'

const administrator = 'Người quản trị hệ thống'

export const administrativeActs: Words['administrativeActs'] = {
  'add-person': { title: 'Thêm người', done: 'Đã thêm người', who: administrator },
  'correct-person': { title: 'Sửa họ tên', done: 'Đã sửa họ tên', who: administrator },
  appoint: { title: 'Ghi nhận chức danh', done: 'Đã ghi nhận chức danh', who: administrator },
  'end-position': { title: 'Kết thúc chức danh', done: 'Đã kết thúc chức danh', who: administrator },
  'make-one-time-link': { title: 'Cấp liên kết đặt mật khẩu', done: 'Đã cấp liên kết đặt mật khẩu', who: administrator },
  'suspend-account': { title: 'Tạm khóa tài khoản', done: 'Đã tạm khóa tài khoản', who: administrator },
  'restore-account': { title: 'Mở lại tài khoản', done: 'Đã mở lại tài khoản', who: administrator },
  'end-account': { title: 'Kết thúc tài khoản', done: 'Đã kết thúc tài khoản', who: administrator },
}
