import { HEADING, type ArticleCoverage } from '../coverage-entry.ts'

/** What the program does about Điều 8, the responsibilities of cadres: the commitment so far. */
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
    kind: 'exhortation',
    shownAt: [],
    says: {
      vi: 'Là yêu cầu về thái độ và kết quả khi thực hiện, không kiểm được bằng một bước. Nguyên văn xem ở trang đọc Quy định; báo cáo hoàn thành kế hoạch chưa có trong chương trình.',
      en: 'A demand on attitude and result while carrying out that no single step can check. The words stand on the page of the regulation; reporting completion is not in the program yet.',
    },
  },
  'd8.k3': {
    kind: 'pending',
    says: {
      vi: 'Khi cho chủ trương ghi được kỳ báo cáo; việc báo cáo quá trình thực hiện và rủi ro, sai sót chưa có trong chương trình.',
      en: 'A go-ahead can set the period of reporting; the progress reports and reports of incidents are not in the program yet.',
    },
  },
  'd8.k4': {
    kind: 'pending',
    says: {
      vi: 'Chưa có trong chương trình: kiến nghị hỗ trợ, tháo gỡ khó khăn và yêu cầu được bảo vệ.',
      en: 'Not in the program yet: asking for support, for removal of difficulties, and for protection.',
    },
  },
  'd8.k5': {
    kind: 'pending',
    says: {
      vi: 'Chưa có trong chương trình: ghi nhận việc tự giác nhận trách nhiệm và khắc phục rủi ro, sai sót.',
      en: 'Not in the program yet: recording that a cadre accepts responsibility and remedies what went wrong.',
    },
  },
}
