import type { Words } from '../words.ts'

export const notices: Words['notices'] = {
  early: 'Sắp đến hạn',
  last: 'Sắp hết hạn',
  overdue: 'Đã quá hạn',
  superior: 'Đã quá hạn, báo để chỉ đạo',
}
