import { HEADING, type ArticleCoverage } from '../coverage-entry.ts'

/** What the program does about Điều 7, the responsibilities of committees, Party organisations and heads. */
export const PARTY_DUTIES_COVERAGE: ArticleCoverage<'d7'> = {
  d7: HEADING,
  'd7.k1': {
    kind: 'rule',
    acts: ['declare-within-competence', 'forward'],
    rules: [
      'declare-within-competence.by-permanent-members',
      'declare-within-competence.basis',
      'forward.by-permanent-members',
      'forward.to-committee-above',
      'forward.reason',
    ],
    policies: ['reminder.early-working-days-before', 'reminder.last-working-days-before', 'reminder.superior-working-days-after'],
    says: {
      vi: 'Ghi nhận thuộc thẩm quyền hay báo cáo lên trên đều phải nêu căn cứ, lý do và chỉ Thường trực cấp ủy làm được; ai đã xác định cấp có thẩm quyền thì còn lưu trong hồ sơ.',
      en: 'Declaring competence or reporting upward always carries a ground or reason and belongs to the permanent members; who determined the competent level stays on record.',
    },
  },
  'd7.k2': {
    kind: 'exhortation',
    acts: ['give-encouragement-measure'],
    rules: ['give-encouragement-measure.by-committee'],
    shownAt: ['give-encouragement-measure'],
    says: {
      vi: 'Là yêu cầu tuyên truyền, động viên thường xuyên; việc cụ thể đã tạo điều kiện, tin tưởng, động viên ai thì ghi được vào hồ sơ. Tuyên truyền, giáo dục nói chung không có bước nào để kiểm.',
      en: 'A standing call to educate and to motivate; a concrete measure of conditions, trust or motivation can be entered in the case. Education in general no single step can check.',
    },
  },
  'd7.k3': {
    kind: 'rule',
    acts: ['plan-encouragement-and-protection', 'report-plan-task', 'inspect'],
    rules: [
      'plan-encouragement.by-committee',
      'plan-encouragement.tasks',
      'report-plan-task.by-responsible',
      'inspect.by-committee',
      'inspect.findings',
    ],
    duties: ['carry-out-task'],
    says: {
      vi: 'Với mỗi chủ trương đang thực hiện, cấp ủy ghi kế hoạch khuyến khích và bảo vệ: việc gì, cơ quan nào, đến ngày nào; mỗi việc là một nghĩa vụ của cơ quan được giao và kiểm tra được.',
      en: 'For each go-ahead being carried out the committee records its plan of encouragement and protection: what, which body, by when; each task is a duty of its body and can be inspected.',
    },
  },
  'd7.k4': {
    kind: 'rule',
    acts: ['resolve-difficulty', 'inspect', 'report-incident', 'give-encouragement-measure'],
    rules: [
      'resolve-difficulty.by-permanent-members',
      'resolve-difficulty.something-open',
      'resolve-difficulty.text',
      'inspect.by-committee',
      'inspect.findings',
      'report-incident.by-implementer-or-committee',
      'give-encouragement-measure.by-committee',
    ],
    duties: ['resolve-difficulty'],
    policies: ['difficulty.working-days'],
    says: {
      vi: 'Khó khăn, vướng mắc và kiến nghị hỗ trợ của cán bộ thành nghĩa vụ tháo gỡ của cấp ủy, có hạn theo quy định nội bộ; cấp ủy ghi được việc kiểm tra, và báo cáo rủi ro, sai sót mà mình phát hiện.',
      en: 'A difficulty or a request for support becomes a duty of the committee, with a term set by policy; inspections are recorded, and so is an incident that the committee itself finds.',
    },
  },
  'd7.k5': {
    kind: 'rule',
    acts: ['initiate-protection', 'escalate-protection', 'report-escalation'],
    rules: [
      'initiate-protection.by-permanent-members',
      'initiate-protection.person',
      'initiate-protection.reason',
      'protection.under-way',
      'escalate-protection.by-those-in-charge',
      'escalate-protection.to-agency-above',
      'escalate-protection.reasons',
      'escalate-protection.asks',
      'report-escalation.by-committee',
      'report-escalation.something-to-report',
      'end-protection.after-a-measure',
    ],
    duties: ['start-protection', 'report-escalation'],
    says: {
      vi: 'Nhận được yêu cầu, hoặc thấy cần bảo vệ, thì Thường trực cấp ủy có nghĩa vụ triển khai ngay. Chỉ biện pháp bảo vệ hoặc đề nghị cơ quan chức năng cấp trên mới làm xong nghĩa vụ ấy; đề nghị lên trên thì có nghĩa vụ báo cáo cấp trên trực tiếp đồng thời.',
      en: 'On a request, or on seeing the need, the permanent members owe protection at once. Only a measure or asking a functional agency above discharges it; asking above raises the duty to tell the direct superior at the same time.',
    },
  },
  'd7.k6': {
    kind: 'rule',
    acts: ['decide-protection', 'remedy'],
    rules: [
      'conclude-verification.nature',
      'conclude-verification.extent',
      'conclude-verification.cause',
      'conclude-verification.consequence',
      'decide-protection.by-go-ahead-level',
      'decide-protection.every-cadre',
      'remedy.by-cadre-or-committee',
      'remedy.text',
    ],
    duties: ['decide-protection', 'start-protection'],
    policies: ['protection.climb.working-days'],
    says: {
      vi: 'Tính chất, mức độ, nguyên nhân, hậu quả được kết luận kèm lý do; quyết định bảo vệ là một nghĩa vụ có hạn, quá hạn thì hiện ra; cấp ủy chỉ đạo khắc phục hậu quả. Nghĩa vụ bảo vệ quá hạn được báo dần lên cấp trên trực tiếp; ai thoái thác là việc con người kết luận.',
      en: 'Nature, extent, cause and consequence are found with reasons; the decision on protection is a duty with a term, and shows when it is overdue; the committee has the consequences remedied. A duty of protection past its day climbs to the direct superior; whether somebody shirked, people conclude.',
    },
  },
  'd7.k7': {
    kind: 'pending',
    says: {
      vi: 'Chưa có trong chương trình: ngăn chặn, xử lý hành vi lợi dụng việc khuyến khích và bảo vệ.',
      en: 'Not in the program yet: stopping and handling abuse of encouragement and protection.',
    },
  },
  'd7.k8': {
    kind: 'pending',
    acts: ['replicate'],
    rules: ['replicate.by-another-committee', 'replicate.something-published'],
    says: {
      vi: 'Nhân rộng mô hình đã công khai thì ghi được. Sơ kết, tổng kết, biểu dương theo kỳ chưa có trong chương trình.',
      en: 'Taking up a published model can be entered. Interim and final reviews with their praise are not in the program yet.',
    },
  },
  'd7.k9': {
    kind: 'pending',
    says: {
      vi: 'Mới có các báo cáo gắn với từng hồ sơ (Điều 4). Chế độ báo cáo định kỳ lên cấp ủy cấp trên trực tiếp chưa có trong chương trình.',
      en: 'So far only the reports tied to a case exist (Article 4). Periodic reporting to the direct superior is not in the program yet.',
    },
  },
  'd7.k10': {
    kind: 'exhortation',
    shownAt: ['head-decides'],
    says: {
      vi: 'Nguyên văn khoản này hiện ra khi người đứng đầu quyết định cho triển khai; chương trình không xét người đứng đầu có quyết đoán hay không.',
      en: 'The words are shown when the head decides to let a plan start; the program does not judge the head’s resolve.',
    },
  },
}
