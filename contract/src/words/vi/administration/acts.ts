import type { Words } from '../../words.ts'

const administrator = 'Người quản trị hệ thống'

export const administrativeActs: Words['administrativeActs'] = {
  'add-person': { title: 'Thêm người', done: 'Đã thêm người', who: administrator },
  'correct-person': { title: 'Sửa họ tên', done: 'Đã sửa họ tên', who: administrator },
  appoint: { title: 'Ghi nhận chức danh', done: 'Đã ghi nhận chức danh', who: administrator },
  'end-position': { title: 'Kết thúc chức danh', done: 'Đã kết thúc chức danh', who: administrator },
}
