import { HEADING, type ArticleCoverage, type Coverage } from '../coverage-entry.ts'

/** Conditions, trust, motivation: given as measures from the go-ahead on, or decided like the other forms. */
const MEASURE: Coverage = {
  kind: 'judgement',
  acts: ['give-encouragement-measure'],
  rules: ['give-encouragement-measure.by-committee'],
  enteredBy: { vi: 'Cấp ủy quản lý hoặc cấp ủy đã cho chủ trương', en: 'The managing committee, or the one that gave the go-ahead' },
  says: {
    vi: 'Cấp ủy ghi đã dành hình thức này cho ai, cụ thể là gì, ngay từ khi cho chủ trương; hoặc tập thể quyết định khi đã có hiệu quả. Có làm hay không là việc con người quyết định.',
    en: 'The committee enters for whom and as what it gives this form, from the go-ahead on; or the collective decides on it once there is effect. Whether to do so, people decide.',
  },
}

/** The forms that wait for the real effect. */
const FORM: Coverage = {
  kind: 'judgement',
  enteredBy: { vi: 'Tập thể đã cho chủ trương, hoặc cấp có thẩm quyền được đề xuất', en: 'The collective that gave the go-ahead, or the competent level to which it was proposed' },
  says: {
    vi: 'Đề nghị, quyết định hoặc đề xuất cấp có thẩm quyền, thực hiện và công khai hình thức này đều ghi vào hồ sơ, nêu rõ ai được gì. Ai xứng đáng là việc con người quyết định.',
    en: 'Proposing, deciding or proposing upward, delivering and publishing this form all stand in the case, with who gets what. Who deserves it, people decide.',
  },
}

/** What the program does about Điều 5: who is encouraged, with which form, decided by whom, made public and taken up elsewhere. */
export const ENCOURAGEMENT_COVERAGE: ArticleCoverage<'d5'> = {
  d5: HEADING,
  'd5.k1': {
    kind: 'rule',
    rules: ['outcome.approval-names-implementers', 'encouragement.for-implementers', 'give-encouragement-measure.go-ahead'],
    says: {
      vi: 'Chỉ cán bộ thực hiện theo chủ trương mới được khuyến khích ở đây, dù có phải người đề xuất hay không; mỗi lần khuyến khích nêu rõ từng người.',
      en: 'Only those who carry the plan out by the go-ahead are encouraged here, whether or not they proposed it; each encouragement names its people.',
    },
  },
  'd5.k2': HEADING,
  'd5.k2.a': MEASURE,
  'd5.k2.b': MEASURE,
  'd5.k2.c': MEASURE,
  'd5.k2.d': FORM,
  'd5.k2.dd': FORM,
  'd5.k2.e': FORM,
  'd5.k2.g': {
    kind: 'judgement',
    acts: ['replicate'],
    rules: ['replicate.by-another-committee', 'replicate.something-published'],
    enteredBy: { vi: 'Cấp ủy khác nhận làm theo mô hình đã công khai', en: 'Another committee that takes the published model up' },
    says: {
      vi: 'Mô hình đã công khai thì cấp ủy khác ghi nhận việc nhân rộng: ở đâu, hồ sơ nào; nơi có mô hình thấy được. Ghi nhận, bảo vệ kết quả thì quyết định như các hình thức khác.',
      en: 'A published model can be taken up by another committee, which enters where and in which case; those who made it see that. Recognising and protecting the result is decided like the other forms.',
    },
  },
  'd5.k2.h': FORM,
  'd5.k2.cuoi': {
    kind: 'rule',
    acts: ['evaluate-results', 'decide-encouragement', 'propose-encouragement-to-competent-level', 'competent-level-decides'],
    rules: [
      'evaluate-results.by-meeting',
      'evaluate-results.go-ahead',
      'evaluate-results.reasons',
      'give-encouragement-measure.form',
      'encouragement.real-effect',
      'encouragement.partly-is-enough',
      'decide-encouragement.by-meeting',
      'decide-encouragement.stage',
      'decide-encouragement.under-rule',
      'decide-encouragement.reasons',
      'propose-encouragement-up.by-meeting',
      'propose-encouragement-up.stage',
      'propose-encouragement-up.has-superior',
      'propose-encouragement-up.level',
      'propose-encouragement-up.reasons',
      'competent-level-decides.by-level-asked',
      'competent-level-decides.something-asked',
      'competent-level-decides.reasons',
    ],
    duties: ['answer-encouragement-proposal'],
    policies: ['encouragement.partly-is-enough'],
    says: {
      vi: 'Tập thể đã cho chủ trương đánh giá kết quả; có hiệu quả thiết thực rồi mới quyết định hình thức khuyến khích, trong một cuộc họp, theo quy định nào. Vượt thẩm quyền hoặc chưa có quy định thì đề xuất cấp có thẩm quyền, cấp ấy có nghĩa vụ trả lời.',
      en: 'The collective that gave the go-ahead evaluates; only after real effect does it decide on forms, in a meeting and under a named rule. Beyond its competence, or where nothing regulates a form yet, it proposes to the competent level, which owes an answer.',
    },
  },
  'd5.k3': {
    kind: 'rule',
    acts: ['publish-encouragement'],
    rules: [
      'publish-encouragement.by-committee-that-decided',
      'publish-encouragement.something-given',
      'publish-encouragement.awards',
      'publish-encouragement.text',
      'send-comment.accepted',
    ],
    duties: ['publish-encouragement'],
    policies: ['encouragement.publish-working-days', 'public-opinion.comments-accepted', 'public-opinion.answer-working-days'],
    says: {
      vi: 'Cấp ủy đã quyết định có nghĩa vụ công khai kết quả khuyến khích, có hạn theo quy định nội bộ; chỉ công khai đúng những gì được viết ra để công khai. Ai cũng đọc và góp ý được mà không cần đăng nhập; cấp ủy xem trước, cho hiện hay không và vì sao, rồi trả lời.',
      en: 'The committee that decided owes the publication of the result, within a term set by policy; only what was written to be published is made public. Anybody reads it and comments without signing in; the committee reads comments first, shows them or says why not, and answers.',
    },
  },
}
