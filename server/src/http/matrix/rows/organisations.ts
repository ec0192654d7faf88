import { asking } from './asking.ts'
import type { Rows } from './row.ts'

export const organisations: Rows = {
  'GET /api/v1/committees': asking('các cấp ủy', '/committees'),
  'GET /api/v1/committees/{id}/changes': asking('thay đổi về tổ chức của một cấp ủy; không nói gì về hồ sơ', '/committees/phuong/changes', '/committees/khong-co/changes'),
  'GET /api/v1/committees/{id}': asking('một cấp ủy', '/committees/phuong', '/committees/khong-co'),
  'GET /api/v1/committees/{id}/policy': asking('quy định nội bộ của một cấp ủy', '/committees/phuong/policy', '/committees/khong-co/policy'),
  'GET /api/v1/people': asking('những người có thể nêu tên', '/people?limit=200', '/people?q=chim'),
  'GET /api/v1/acts': { ...asking('những việc làm được', '/acts'), only: ['canbo.phuong', 'quantri', null] },
}
