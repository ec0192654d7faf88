import { openToAll, password } from './asking.ts'
import type { Rows } from './row.ts'

export const signingIn: Rows = {
  'GET /api/v1/session': openToAll('đã đăng nhập hay chưa', '/session'),
  'POST /api/v1/session': {
    holds: 'đăng nhập được hay không',
    open: true,
    only: [null],
    asks: () => [{ method: 'POST', path: '/session', body: { username: 'canbo.phuong', password } }],
  },
  'POST /api/v1/session/second-factor': {
    holds: 'đăng nhập được hay không',
    open: true,
    only: [null],
    asks: () => [{ method: 'POST', path: '/session/second-factor', body: { code: '000000' } }],
  },
  'DELETE /api/v1/session': { holds: 'không gì cả', open: true, only: [null], asks: () => [{ method: 'DELETE', path: '/session' }] },
  'POST /api/v1/session/passkey/question': { holds: 'câu hỏi cho khóa truy cập', open: true, only: [null], asks: () => [{ method: 'POST', path: '/session/passkey/question' }] },
  'POST /api/v1/session/passkey': { holds: 'đăng nhập được hay không', open: true, only: [null], asks: () => [{ method: 'POST', path: '/session/passkey', body: {} }] },
  'POST /api/v1/session/single-sign-on': { holds: 'địa chỉ của nơi đăng nhập một lần', open: true, only: [null], asks: () => [{ method: 'POST', path: '/session/single-sign-on', body: {} }] },
  'POST /api/v1/session/one-time-link': {
    holds: 'liên kết mở ra việc gì',
    open: true,
    only: [null],
    asks: () => [{ method: 'POST', path: '/session/one-time-link', body: { token: 'không có liên kết này' } }],
  },
  'POST /api/v1/session/one-time-link/single-sign-on': {
    holds: 'địa chỉ của nơi đăng nhập một lần',
    open: true,
    only: [null],
    asks: () => [{ method: 'POST', path: '/session/one-time-link/single-sign-on', body: { token: 'không có liên kết này' } }],
  },
  'PUT /api/v1/session/one-time-link': {
    holds: 'không gì cả',
    open: true,
    only: [null],
    asks: () => [{ method: 'PUT', path: '/session/one-time-link', body: { token: 'không có liên kết này', password: 'một mật khẩu thật dài' } }],
  },
  'POST /api/v1/session/first-start': { holds: 'không gì cả', open: true, only: [null], asks: () => [{ method: 'POST', path: '/session/first-start', body: {} }] },
}
