import type { Words } from '../../words.ts'

const person = 'Người'
const reason = 'Lý do, văn bản làm căn cứ'

export const administrativeFields: Words['administrativeFields'] = {
  'add-person': { id: 'Tên đăng nhập', name: 'Họ và tên', managedBy: 'Cấp ủy quản lý' },
  'correct-person': { person, name: 'Họ và tên đúng', reason },
  appoint: { person, post: 'Chức danh', committee: 'Cấp ủy', body: 'Cơ quan công tác', from: 'Từ ngày', to: 'Đến hết ngày' },
  'end-position': { position: 'Chức danh đang giữ', to: 'Ngày cuối giữ chức danh', reason },
  'make-one-time-link': { person, removesFactors: 'Gỡ mã xác thực và khóa truy cập đã mất', reason },
  'suspend-account': { person, reason },
  'restore-account': { person, reason },
  'end-account': { person, reason },
}
