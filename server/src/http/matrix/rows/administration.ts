import { ADMINISTRATIVE_ACT_NAMES, type AdministrativeActName } from '@dam-lam/core'
import { asking, ONE_OF_EACH, own } from './asking.ts'
import type { Row, Rows } from './row.ts'

/** What an administrator does: nothing of a case stands in any answer, whoever asks. */
const administering = (act: AdministrativeActName): Row => ({
  holds: 'việc quản trị vừa làm, hay lý do từ chối',
  only: ['canbo.phuong', 'bithu.tinh', 'quantri', null],
  asks: () => [{ method: 'POST', path: `/administration/acts/${act}?dryRun=1`, body: { data: {} } }],
})

export const administration: Rows = {
  'GET /api/v1/administration/data-requests': { ...asking('yêu cầu sửa dữ liệu của mọi người, cho người quản trị', '/administration/data-requests'), only: ONE_OF_EACH },
  'POST /api/v1/administration/data-requests/{id}/answer': own('yêu cầu đã trả lời, cho người quản trị', {
    method: 'POST',
    path: '/administration/data-requests/0b0e7c52-4d5f-4c55-8f3c-0a4f3a9a7c11/answer',
    body: { outcome: 'refused', says: 'Quyết định ghi đúng như vậy' },
  }),
  'GET /api/v1/administration/acts': { ...asking('những việc quản trị làm được', '/administration/acts'), only: ['canbo.phuong', 'quantri', null] },
  'GET /api/v1/administration/people/{id}/data': { ...asking('dữ liệu nhân sự của một người, cho người quản trị', '/administration/people/canbo.phuong/data'), only: ONE_OF_EACH },
  'GET /api/v1/administration/undelivered-mail': { ...asking('ai không nhận được thư, cho người quản trị', '/administration/undelivered-mail'), only: ONE_OF_EACH },
  'GET /api/v1/administration/accounts': { ...asking('người và tài khoản, cho người quản trị', '/administration/accounts?limit=200'), only: ONE_OF_EACH },
  'POST /api/v1/administration/one-time-links': {
    holds: 'liên kết vừa cấp, hay lý do từ chối',
    only: ['canbo.phuong', 'bithu.tinh', 'quantri', null],
    asks: () => [{ method: 'POST', path: '/administration/one-time-links', body: { people: ['khong-co'], reason: 'Tài khoản mới' } }],
  },
  'GET /api/v1/administration/import/template': { ...asking('mẫu bảng tính với mã và tên các cấp ủy, cho người quản trị', '/administration/import/template'), only: ['canbo.phuong', 'bithu.tinh', 'quantri', null] },
  'POST /api/v1/administration/import': own('mọi dòng sai của bảng tính, hay những người và chức danh đã thêm, cho người quản trị', {
    method: 'POST',
    path: '/administration/import?dryRun=1',
    body: 'không phải bảng tính',
    headers: { 'content-type': 'application/octet-stream' },
  }),
  ...Object.fromEntries(ADMINISTRATIVE_ACT_NAMES.map((act) => [`POST /api/v1/administration/acts/${act}`, administering(act)])),
}
