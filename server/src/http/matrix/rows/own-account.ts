import { asking, get, ONE_OF_EACH, own, password } from './asking.ts'
import type { Rows } from './row.ts'

export const ownAccount: Rows = {
  'GET /api/v1/me': asking('mình và các chức danh của mình', '/me'),
  'GET /api/v1/sessions': own('những nơi mình đang đăng nhập', get('/sessions')),
  'DELETE /api/v1/sessions': own('không gì cả', { method: 'DELETE', path: '/sessions' }),
  'DELETE /api/v1/sessions/{id}': own('không gì cả', { method: 'DELETE', path: '/sessions/0b0e7c52-4d5f-4c55-8f3c-0a4f3a9a7c11' }),
  'PUT /api/v1/session/password': own('đổi được hay không', { method: 'PUT', path: '/session/password', body: { current: password, next: 'một mật khẩu thật dài' } }),
  'GET /api/v1/account/second-factor': own('mã xác thực của mình đã bật chưa', get('/account/second-factor')),
  'POST /api/v1/account/second-factor': own('khóa mới cho mình', { method: 'POST', path: '/account/second-factor', body: { password } }),
  'PUT /api/v1/account/second-factor': own('mã khôi phục của mình', { method: 'PUT', path: '/account/second-factor', body: { code: '000000' } }),
  'POST /api/v1/account/second-factor/disable': own('không gì cả', { method: 'POST', path: '/account/second-factor/disable', body: { password, code: '000000' } }),
  'GET /api/v1/account/changes': own('người quản trị đã làm gì với tài khoản của mình', get('/account/changes')),
  'GET /api/v1/account/calendar': own('mình có địa chỉ lịch hay chưa', get('/account/calendar')),
  'POST /api/v1/account/calendar': own('địa chỉ lịch mới của mình', { method: 'POST', path: '/account/calendar', body: { password } }),
  'DELETE /api/v1/account/calendar': own('không gì cả', { method: 'DELETE', path: '/account/calendar' }),
  'GET /api/v1/account/mail-address': own('nơi nhận thư của mình', get('/account/mail-address')),
  'PUT /api/v1/account/mail-address': own('không gì cả', { method: 'PUT', path: '/account/mail-address', body: { password, address: 'ten@coquan.example' } }),
  'GET /api/v1/account/passkeys': own('khóa truy cập của mình', get('/account/passkeys')),
  'POST /api/v1/account/passkeys/offer': own('câu hỏi cho thiết bị của mình', { method: 'POST', path: '/account/passkeys/offer', body: {} }),
  'POST /api/v1/account/passkeys': own('không gì cả', { method: 'POST', path: '/account/passkeys', body: {} }),
  'POST /api/v1/account/passkeys/{id}/rename': own('không gì cả', { method: 'POST', path: '/account/passkeys/0b0e7c52-4d5f-4c55-8f3c-0a4f3a9a7c11/rename', body: { password, name: 'Máy ở nhà' } }),
  'POST /api/v1/account/passkeys/{id}/remove': own('không gì cả', { method: 'POST', path: '/account/passkeys/0b0e7c52-4d5f-4c55-8f3c-0a4f3a9a7c11/remove', body: {} }),
  'GET /api/v1/account/data': { ...asking('mọi điều đang giữ về mình', '/account/data'), only: ONE_OF_EACH },
  'GET /api/v1/account/data-requests': own('những yêu cầu sửa dữ liệu của mình', get('/account/data-requests')),
  'POST /api/v1/account/data-requests': own('yêu cầu vừa gửi', { method: 'POST', path: '/account/data-requests', body: { says: 'Tên đệm ghi sai' } }),
}
