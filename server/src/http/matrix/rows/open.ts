import { openToAll, posting } from './asking.ts'
import type { Rows } from './row.ts'

export const open: Rows = {
  'GET /healthz': openToAll('chương trình có chạy không', '//healthz'),
  'GET /readyz': openToAll('cơ sở dữ liệu có trả lời không', '//readyz'),
  'GET /api/v1/regulation': openToAll('toàn văn Quy định', '/regulation'),
  'GET /api/v1/regulation/{id}': openToAll('một điều khoản', '/regulation/d4.k3', '/regulation/d99'),
  'GET /api/v1/calendar': openToAll('lịch làm việc đang dùng', '/calendar'),
  'GET /api/v1/working-days': openToAll('đếm ngày làm việc', '/working-days?from=2026-01-05&add=30'),
  'GET /api/v1/public/publications': openToAll('những điều đã công khai', '/public/publications?limit=200', '/public/publications?kind=model'),
  'GET /api/v1/public/publications/{id}': openToAll('một điều đã công khai, cùng ý kiến đang hiện', '/public/publications/khong-co'),
  'POST /api/v1/public/publications/{id}/comments': { ...posting('mã theo dõi góp ý vừa gửi', '/public/publications/khong-co/comments', { says: 'Góp ý' }), open: true },
  'GET /api/v1/public/opinions': openToAll('ý kiến chung đang hiện', '/public/opinions'),
  'POST /api/v1/public/comments/follow-up': { ...posting('góp ý của người giữ mã', '/public/comments/follow-up', { code: 'KHONG-CO' }), open: true },
  'POST /api/v1/public/comments/erase': { ...posting('không gì cả', '/public/comments/erase', { code: 'KHONG-CO' }), open: true },
  'POST /api/v1/csp-reports': { holds: 'không gì cả', open: true, only: [null], asks: () => [{ method: 'POST', path: '/csp-reports', body: { 'csp-report': {} } }] },
  'GET /api/v1/calendar/{file}': openToAll('hạn các việc của người giữ địa chỉ; địa chỉ không có thì không có gì', '/calendar/khong-co.ics'),
}
