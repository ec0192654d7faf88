/** Where one can go. */
export const NAVIGATION = [
  { to: '/viec-cua-toi', words: 'Việc của tôi', needsPerson: true },
  { to: '/de-xuat', words: 'Đề xuất', needsPerson: true },
  { to: '/ho-so', words: 'Hồ sơ', needsPerson: true },
  { to: '/quy-dinh', words: 'Quy định', needsPerson: false },
  { to: '/lich-lam-viec', words: 'Lịch làm việc', needsPerson: false },
] as const
