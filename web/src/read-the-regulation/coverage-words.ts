const WORDS: Readonly<Record<string, string>> = {
  rule: 'phần mềm kiểm tra',
  judgement: 'con người đánh giá, phần mềm ghi lại',
  definition: 'giải thích từ ngữ',
  exhortation: 'định hướng, không thành quy tắc',
  'not-coded': 'không đưa vào phần mềm',
}

/** What the program does with a provision, in a few words. */
export const coverageWords = (kind: string): string | undefined => WORDS[kind]
