/** Where one can go, and who is offered to go there. */
export const NAVIGATION = [
  { to: '/viec-cua-toi', words: 'Việc của tôi', offeredTo: 'people' },
  { to: '/de-xuat', words: 'Đề xuất', offeredTo: 'people' },
  { to: '/cap-thiet', words: 'Xử lý cấp thiết', offeredTo: 'people' },
  { to: '/bao-ve', words: 'Bảo vệ cán bộ', offeredTo: 'people' },
  { to: '/cua-toi', words: 'Việc tôi được bảo vệ', offeredTo: 'people' },
  { to: '/ho-so', words: 'Hồ sơ', offeredTo: 'people' },
  { to: '/bang-nghia-vu', words: 'Bảng nghĩa vụ', offeredTo: 'overseers' },
  { to: '/mo-hinh', words: 'Mô hình', offeredTo: 'people' },
  { to: '/y-kien', words: 'Ý kiến của Nhân dân', offeredTo: 'handlers' },
  { to: '/quan-tri', words: 'Quản trị', offeredTo: 'administrators' },
  { to: '/quy-dinh', words: 'Quy định', offeredTo: 'everybody' },
  { to: '/quy-dinh-noi-bo', words: 'Quy định nội bộ', offeredTo: 'people' },
  { to: '/lich-lam-viec', words: 'Lịch làm việc', offeredTo: 'everybody' },
] as const
