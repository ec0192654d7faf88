import { HEADING, type ArticleCoverage, type Coverage } from '../coverage-entry.ts'

/** One of the eight forms: none of them can be proposed, decided or delivered in the program yet. */
const FORM: Coverage = {
  kind: 'pending',
  says: {
    vi: 'Chưa có trong chương trình: đề nghị, quyết định và thực hiện hình thức khuyến khích này.',
    en: 'Not in the program yet: proposing, deciding and delivering this form of encouragement.',
  },
}

/** What the program does about Điều 5, encouragement: it keeps to whom it is due, and nothing more so far. */
export const ENCOURAGEMENT_COVERAGE: ArticleCoverage<'d5'> = {
  d5: HEADING,
  'd5.k1': {
    kind: 'pending',
    rules: ['outcome.approval-names-implementers'],
    says: {
      vi: 'Khi cho chủ trương phải ghi rõ ai thực hiện, vì chính những người ấy được khuyến khích về sau. Việc xem xét khuyến khích chưa có trong chương trình.',
      en: 'A go-ahead names who carries the plan out, for it is they who are encouraged later. Considering the encouragement itself is not in the program yet.',
    },
  },
  'd5.k2': HEADING,
  'd5.k2.a': FORM,
  'd5.k2.b': FORM,
  'd5.k2.c': FORM,
  'd5.k2.d': FORM,
  'd5.k2.dd': FORM,
  'd5.k2.e': FORM,
  'd5.k2.g': FORM,
  'd5.k2.h': FORM,
  'd5.k2.cuoi': {
    kind: 'pending',
    acts: ['evaluate-results'],
    rules: ['evaluate-results.by-meeting', 'evaluate-results.reasons'],
    says: {
      vi: 'Tập thể đã cho chủ trương đánh giá kết quả trong một cuộc họp. Việc quyết định hình thức khuyến khích, và đề xuất cấp có thẩm quyền khi vượt thẩm quyền, chưa có trong chương trình.',
      en: 'The collective that gave the go-ahead evaluates the results in a meeting. Deciding on the form of encouragement, or proposing it to the competent level, is not in the program yet.',
    },
  },
  'd5.k3': {
    kind: 'pending',
    says: {
      vi: 'Chưa có trong chương trình: công khai kết quả khuyến khích.',
      en: 'Not in the program yet: making the result of encouragement public.',
    },
  },
}
