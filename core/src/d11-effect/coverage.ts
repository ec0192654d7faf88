import type { ArticleCoverage } from '../coverage-entry.ts'

/** What the program does about Điều 11, effect and amendment. */
export const EFFECT_COVERAGE: ArticleCoverage<'d11'> = {
  d11: {
    kind: 'pending',
    says: {
      vi: 'Mỗi hồ sơ gắn với bản Quy định đang dùng khi gửi. Ngày ký và số của Quy định không có trong bản sao nên để trống; phản ánh vướng mắc và đề xuất sửa đổi chưa có trong chương trình.',
      en: 'Each case is pinned to the edition of the text in use when it was sent. Day of signing and number do not stand in our copy and stay empty; feedback and proposals of amendment are not in the program yet.',
    },
  },
}
