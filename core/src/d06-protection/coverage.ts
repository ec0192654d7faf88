import { HEADING, type ArticleCoverage, type Coverage } from '../coverage-entry.ts'

/** One of the four cases in which protection is considered. */
const CASE: Coverage = {
  kind: 'pending',
  says: {
    vi: 'Chưa có trong chương trình: kết luận rủi ro, sai sót có thuộc trường hợp này không. Về sau đây là kết luận của con người, chương trình không tự xét.',
    en: 'Not in the program yet: finding whether an incident falls under this case. It will be a finding of people, never of the program.',
  },
}

/** What the program does about Điều 6, protection: it fixes the scope that protects, and nothing more so far. */
export const PROTECTION_COVERAGE: ArticleCoverage<'d6'> = {
  d6: HEADING,
  'd6.k1': {
    kind: 'pending',
    rules: ['outcome.approval-has-scope', 'plan.scope'],
    policies: ['plan.states-scope'],
    says: {
      vi: 'Khi cho chủ trương phải ghi phạm vi, vì cán bộ được bảo vệ trong phạm vi đó; theo quy định nội bộ kế hoạch cũng phải nêu phạm vi ngay từ đầu. Việc xem xét bảo vệ khi có rủi ro, sai sót chưa có trong chương trình.',
      en: 'A go-ahead fixes its scope, for within it the cadre is protected; by the committee’s own rule the plan states it from the start. Considering protection after an incident is not in the program yet.',
    },
  },
  'd6.k1.g1': CASE,
  'd6.k1.g2': CASE,
  'd6.k1.g3': CASE,
  'd6.k1.g4': CASE,
  'd6.k2': HEADING,
  'd6.k2.a': {
    kind: 'pending',
    says: {
      vi: 'Chưa có trong chương trình: ghi và theo dõi từng biện pháp bảo vệ về chính trị, kinh tế, pháp luật và các mặt khác.',
      en: 'Not in the program yet: recording and following each measure of protection, political, economic, legal and otherwise.',
    },
  },
  'd6.k2.b': {
    kind: 'pending',
    says: {
      vi: 'Chưa có trong chương trình: xem xét động cơ, tình tiết miễn trừ, giảm nhẹ và việc công khai, minh bạch để dư luận hiểu rõ.',
      en: 'Not in the program yet: examining motive and mitigating facts, and open information to the public.',
    },
  },
  'd6.k2.c': {
    kind: 'pending',
    says: {
      vi: 'Chưa có trong chương trình: báo cáo ngay khi xảy ra rủi ro, sai sót, cấp trên chỉ đạo thẩm tra, xác minh và kết luận.',
      en: 'Not in the program yet: reporting an incident at once, and the verification and conclusion directed by the superior.',
    },
  },
}
