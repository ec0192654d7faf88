import { HEADING, type ArticleCoverage, type Coverage } from '../coverage-entry.ts'

/** One of the four cases in which protection is considered. */
const CASE: Coverage = {
  kind: 'judgement',
  enteredBy: { vi: 'Cơ quan thẩm tra, xác minh do cấp trên trực tiếp chỉ đạo', en: 'The body that verifies under the direct superior' },
  says: {
    vi: 'Có thuộc trường hợp này không là kết luận của con người, kèm lý do, trong kết luận thẩm tra, xác minh; chương trình đặt kết luận ấy cạnh nguyên văn và không tự xét.',
    en: 'Whether an incident falls under this case is found by people, with reasons, when the verification is concluded; the program puts the finding beside the words and judges nothing.',
  },
}

/** What the program does about Điều 6, protection: the scope that protects, what went wrong, and who says what about it. */
export const PROTECTION_COVERAGE: ArticleCoverage<'d6'> = {
  d6: HEADING,
  'd6.k1': {
    kind: 'rule',
    rules: [
      'outcome.approval-has-scope',
      'plan.scope',
      'conclude-verification.occurred',
      'conclude-verification.every-point',
      'conclude-verification.every-case',
    ],
    policies: ['plan.states-scope'],
    says: {
      vi: 'Khi cho chủ trương phải ghi phạm vi, vì cán bộ được bảo vệ trong phạm vi đó; theo quy định nội bộ kế hoạch cũng phải nêu phạm vi ngay từ đầu. Có rủi ro, sai sót thì từng điểm của phạm vi, có hậu quả nghiêm trọng không, thuộc trường hợp nào đều là kết luận của con người; hai vế của khoản này hiện tách riêng, mỗi điều kiện ghi là có, không có hoặc chưa xác định.',
      en: 'A go-ahead fixes its scope, for within it the cadre is protected; by the committee’s own rule the plan states it from the start. Where something went wrong, each point of the scope, whether the consequence is serious, and which case it is, people find; the two norms of this clause are shown apart, each condition as found, not found or not established.',
    },
  },
  'd6.k1.g1': CASE,
  'd6.k1.g2': CASE,
  'd6.k1.g3': CASE,
  'd6.k1.g4': CASE,
  'd6.k2': HEADING,
  'd6.k2.a': {
    kind: 'rule',
    acts: ['apply-protection-measure'],
    rules: ['apply-protection-measure.by-those-in-charge', 'protection-measure.what'],
    says: {
      vi: 'Mỗi biện pháp bảo vệ được ghi theo một mặt đúng chữ của điểm này: việc gì, ai làm, từ ngày nào đến ngày nào. Biện pháp nào phù hợp là con người quyết định.',
      en: 'Each measure is recorded in one of the fields of this point, in its own words: what, who does it, from when until when. Which measure fits, people decide.',
    },
  },
  'd6.k2.b': {
    kind: 'rule',
    acts: ['make-public'],
    rules: ['conclude-verification.every-motive', 'make-public.by-committee', 'make-public.title', 'make-public.text'],
    says: {
      vi: 'Kết luận thẩm tra, xác minh nêu động cơ của từng cán bộ và các tình tiết miễn trừ, giảm nhẹ; cấp ủy ghi nội dung công khai, minh bạch về sự việc, ai cũng đọc được ở trang công khai.',
      en: 'The conclusion of a verification finds the motive of each cadre and the facts that exempt or mitigate; the committee records what it makes public about the matter, and everybody reads it on the public page.',
    },
  },
  'd6.k2.c': {
    kind: 'rule',
    acts: ['report-incident-to-superior', 'direct-verification', 'conclude-verification'],
    rules: [
      'report-incident.after-go-ahead',
      'report-incident-to-superior.by-collective',
      'direct-verification.by-superior',
      'direct-verification.instructions',
      'conclude-verification.by-verifiers',
      'decide-protection.after-verification',
      'decide-protection.measures',
    ],
    duties: ['report-incident-to-superior', 'verify-incident'],
    policies: ['incident.clock-from-knowledge', 'verification.working-days', 'protection.decided-after-verification'],
    says: {
      vi: 'Tập thể đã cho chủ trương nợ báo cáo ngay lên cấp trên trực tiếp; cấp trên nợ việc thẩm tra, xác minh và kết luận, chỉ nêu kết quả; sau đó tập thể đã cho chủ trương quyết định việc bảo vệ.',
      en: 'The collective that gave the go-ahead owes a report to its direct superior at once; the superior owes verification and conclusion, which state findings only; then the collective that gave the go-ahead decides on protection.',
    },
  },
}
