import { HEADING, type ArticleCoverage } from '../coverage-entry.ts'

/** What the program does about Điều 8, the responsibilities of cadres: the commitment, the reports and the requests. */
export const CADRE_COVERAGE: ArticleCoverage<'d8'> = {
  d8: HEADING,
  'd8.k1': {
    kind: 'rule',
    rules: ['plan.commitment', 'plan.implementers'],
    says: {
      vi: 'Khi gửi, kế hoạch phải nêu người thực hiện và có cam kết thực hiện nghiêm túc, không để xảy ra hậu quả nghiêm trọng. Giữ được cam kết hay không là việc con người đánh giá về sau.',
      en: 'To be sent, a plan names its implementers and carries the commitment to act seriously and let no serious consequence occur. Whether it was kept, people assess later.',
    },
  },
  'd8.k2': {
    kind: 'rule',
    acts: ['complete'],
    rules: ['complete.every-result-measured', 'complete.evidence', 'complete.summary'],
    says: {
      vi: 'Hoàn thành thì người thực hiện đo từng kết quả dự kiến, có minh chứng. Chấp hành nghiêm và sử dụng hiệu quả nguồn lực đến đâu là việc con người đánh giá.',
      en: 'On completion the implementers measure each expected result, with evidence. How well they obeyed and used the resources, people assess.',
    },
  },
  'd8.k3': {
    kind: 'rule',
    acts: ['report-progress', 'complete', 'report-incident'],
    rules: [
      'implementation.by-implementer',
      'report-progress.done',
      'report-progress.results',
      'complete.every-result-measured',
      'complete.evidence',
      'complete.summary',
      'report-incident.by-implementer-or-committee',
      'report-incident.what',
      'report-incident.damage',
      'report-incident.part',
    ],
    duties: ['report-progress', 'report-incident'],
    policies: ['incident.report.working-days'],
    says: {
      vi: 'Người thực hiện báo cáo quá trình theo kỳ và khi hoàn thành; mỗi kỳ là một nghĩa vụ có hạn. Rủi ro, sai sót được báo cáo riêng: việc gì, khi nào, thiệt hại, phần nào của kế hoạch.',
      en: 'Implementers report progress by period and on completion; each period is a duty with a due day. What went wrong is reported apart: what, when, which damage, which part of the plan.',
    },
  },
  'd8.k4': {
    kind: 'rule',
    acts: ['raise-difficulty', 'request-support', 'request-protection'],
    rules: [
      'raise-difficulty.what',
      'raise-difficulty.proposal',
      'request-support.what',
      'request-support.proposal',
      'request-protection.by-the-cadre',
      'request-protection.reason',
    ],
    says: {
      vi: 'Người thực hiện nêu khó khăn, vướng mắc và kiến nghị hỗ trợ; cấp ủy phải tháo gỡ. Mọi cán bộ yêu cầu được bảo vệ bất cứ lúc nào, kể cả khi chưa có chủ trương.',
      en: 'Implementers raise difficulties and ask for support, which the committee owes. Any cadre may ask for protection at any time, also before a go-ahead.',
    },
  },
  'd8.k5': {
    kind: 'rule',
    acts: ['remedy'],
    rules: ['remedy.by-cadre-or-committee', 'remedy.text', 'remedy.accepts-himself'],
    says: {
      vi: 'Cán bộ ghi việc tự khắc phục và, nếu tự giác, việc nhận trách nhiệm; không ai nhận thay, và việc nhận trách nhiệm không thay cho kết luận nào.',
      en: 'The cadre records what it remedies and, of its own accord, that it accepts responsibility; nobody accepts for another, and accepting replaces no finding.',
    },
  },
}
