/** The title of a draft, or that it has none yet. */
export const titleOrNone = (title: string): string => title.trim() || 'Đề xuất chưa đặt tên'
