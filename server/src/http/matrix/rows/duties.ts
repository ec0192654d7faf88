import { asking, get } from './asking.ts'
import type { Row, Rows } from './row.ts'

const dutyList: Row = {
  holds: 'nghĩa vụ của mình hay của cấp ủy mình, trong những hồ sơ được xem',
  asks: () => ['me', 'committee'].flatMap((holder) => ['', '&state=open', '&state=overdue', '&state=discharged'].map((state) => get(`/duties?limit=200&holder=${holder}${state}`))),
}

export const duties: Rows = {
  'GET /api/v1/duties': dutyList,
  'GET /api/v1/duties/board': asking('số việc của mỗi cấp ủy, không nêu việc nào', '/duties/board', '/duties/board?committee=coso&overdue=1', '/duties/board?committee=tinh&below=0'),
  'GET /api/v1/notices': asking('những gì các chức danh của mình đã được báo, trong những hồ sơ được xem', '/notices?limit=200', '/notices?limit=3'),
  'POST /api/v1/notices/{id}/read': {
    holds: 'không gì cả',
    asks: () => [1, 2, 3, 999_999].map((id) => ({ method: 'POST', path: `/notices/${id}/read` })),
    only: ['canbo.phuong', 'vanphong.phuong', 'bithu.tinh', 'quantri', null],
  },
}
