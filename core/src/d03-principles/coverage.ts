import { HEADING, type ArticleCoverage } from '../coverage-entry.ts'

/** What the program does about Điều 3, principles and prohibitions. */
export const PRINCIPLES_COVERAGE: ArticleCoverage<'d3'> = {
  d3: HEADING,
  'd3.k1': {
    kind: 'rule',
    rules: ['approval.within-constitution-and-charter'],
    says: {
      vi: 'Báo cáo thẩm định kết luận riêng về Hiến pháp, pháp luật và Điều lệ Đảng; khi đã kết luận trái Hiến pháp hoặc Điều lệ Đảng thì không ghi nhận được việc cho chủ trương. Trái pháp luật hiện hành thì nêu rõ, không tự chặn, vì chính vấn đề «không phù hợp với thực tiễn» nằm ở đó.',
      en: 'The appraisal report finds separately on Constitution, law and Party Charter; against the Constitution or the Charter no go-ahead can be recorded. A conflict with the law in force is shown, not blocked, for there lies the very matter that “does not fit practice”.',
    },
  },
  'd3.k2': {
    kind: 'exhortation',
    shownAt: [],
    says: {
      vi: 'Là nguyên tắc chung cho mọi việc khuyến khích, bảo vệ, không kiểm được bằng một bước cụ thể. Nguyên văn xem ở trang đọc Quy định.',
      en: 'A principle for all encouragement and protection that no single step can check. The words stand on the page of the regulation.',
    },
  },
  'd3.k3': {
    kind: 'rule',
    rules: ['approval.within-constitution-and-charter'],
    says: {
      vi: 'Kế hoạch bị thẩm định kết luận trái với Hiến pháp thì không ghi nhận được việc cho chủ trương, dù là thí điểm hay không. Kế hoạch ghi rõ có phải thí điểm không; động cơ trong sáng là việc con người kết luận.',
      en: 'A plan found to be against the Constitution gets no go-ahead, pilot or not. Whether it is a pilot stands in the plan; the purity of the motive is for people to find.',
    },
  },
  'd3.k4': {
    kind: 'rule',
    acts: ['decide-protection'],
    rules: ['conclude-verification.as-approved', 'decide-protection.by-go-ahead-level', 'decide-protection.every-cadre', 'report-incident.shortfall-of-pilot'],
    duties: ['decide-protection'],
    policies: ['pilot.shortfall-is-no-incident', 'protection-decision.working-days'],
    says: {
      vi: 'Thí điểm không đạt hoặc chỉ đạt một phần mục tiêu được ghi là chấp nhận, tách khỏi rủi ro, sai sót. Cấp cho chủ trương xem xét miễn, giảm nhẹ trách nhiệm của từng cán bộ; có đúng chủ trương không, động cơ thế nào là kết luận của con người.',
      en: 'A pilot’s goal missed or reached in part is recorded as accepted, apart from an incident. The level that gave the go-ahead considers exemption or mitigation for each cadre; whether it was carried out as approved and with which motive, people find.',
    },
  },
  'd3.k5': {
    kind: 'pending',
    says: {
      vi: 'Chưa có trong chương trình: phản ánh và xử lý hành vi cản trở, không bảo vệ cán bộ. Chưa có nơi tiếp nhận kín các phản ánh này.',
      en: 'Not in the program yet: reporting and handling obstruction or failure to protect. There is no confidential channel for it so far.',
    },
  },
  'd3.k6': {
    kind: 'pending',
    says: {
      vi: 'Chưa có trong chương trình: phản ánh và xử lý hành vi lợi dụng chủ trương. Hiện chỉ có lời khai về động cơ khi gửi kế hoạch (Điều 2 khoản 5).',
      en: 'Not in the program yet: reporting and handling abuse of the policy. So far there is only the declaration of motive when a plan is sent (Article 2, clause 5).',
    },
  },
}
