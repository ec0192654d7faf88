import type { Coverage } from '@dam-lam/core'

/** What the program does with a provision, in a few words. */
export const COVERAGE_WORDS: Readonly<Record<Coverage['kind'], string>> = {
  rule: 'phần mềm kiểm tra',
  judgement: 'con người đánh giá, phần mềm ghi lại',
  definition: 'giải thích từ ngữ',
  exhortation: 'định hướng, không thành quy tắc',
  pending: 'phần mềm chưa làm hết',
  'not-coded': 'tên mục',
}
