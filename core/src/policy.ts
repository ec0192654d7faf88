import { cite, type Citation } from '@dam-lam/law'

/**
 * What the text leaves to the committee. Where it is silent or says only «ngay», «kịp thời», the committee sets a number
 * or a rule: data with a default, a version, and the day from which it holds. Shown everywhere as *quy định nội bộ*,
 * never as law. Only 30 and 60 working days are law; they do not stand here.
 */
interface PolicyItem<Value> {
  readonly value: Value
  /** The vague words that the item fills in; absent where the text says nothing at all. */
  readonly fills?: Citation
  /** The document that sets it, where that is another text than the regulation: then none of its questions owns it. */
  readonly setBy?: string
}

const item = <const Value>(value: Value, fills?: Citation): PolicyItem<Widened<Value>> =>
  ({ value, ...(fills && { fills }) }) as PolicyItem<Widened<Value>>

type Widened<Value> = Value extends boolean ? boolean : Value extends number ? number : Value extends readonly string[] ? readonly string[] : Value

const setElsewhere = (value: number, setBy: string): PolicyItem<number> => ({ value, setBy })

const percentOrNone = (value: number | null): PolicyItem<number | null> => ({ value })

export const POLICY_ITEMS = {
  // what a plan must carry beyond the words of the text (d4.k1)
  'plan.measurable-results': item(true, cite('d4.k1', 'dự kiến hiệu quả, kết quả tích cực')),
  'plan.assessed-risks': item(true, cite('d4.k1', 'những rủi ro có thể xảy ra')),
  'plan.names-unsuitable-provision': item(true, cite('d4.k1', 'vấn đề đã có quy định nhưng không phù hợp với thực tiễn')),
  'plan.states-scope': item(true, cite('d6.k1', 'trong phạm vi nội dung của kế hoạch được cấp có thẩm quyền cho chủ trương')),
  'plan.declares-motive': item(true, cite('d2.k5', 'không vì lợi ích cá nhân, lợi ích cục bộ, lợi ích nhóm')),
  // the clock
  'clock.day-of-receipt-is-day-zero': item(true, cite('d4.k3', 'kể từ ngày nhận được đề xuất')),
  'register.working-days': item(1),
  'extend.declared-before-day-30-ends': item(true, cite('d4.k3', 'không quá 60 ngày làm việc')),
  'forward.reply-ends-own-clock': item(true, cite('d4.k2', 'xác định cấp ủy có thẩm quyền để báo cáo xin chủ trương')),
  'resubmit.new-clock': item(true, cite('d4.k3.b.g3', 'để thảo luận, xem xét tiếp theo')),
  'at-once.working-days': item(1, cite('d4.k3.b.g2', 'phải báo cáo ngay bằng văn bản')),
  'same-time.working-days': item(0, cite('d4.k5', 'đồng thời, có văn bản báo cáo')),
  // urgent action (d4.k4)
  'urgent.written-report.working-days': item(3, cite('d4.k4', 'bằng văn bản ngay khi có điều kiện')),
  'urgent.written-report-after-direction': item(true),
  'urgent.conclusion.working-days': item(20, cite('d4.k4', 'tập thể lãnh đạo đưa ra thảo luận và đánh giá, kết luận')),
  'urgent.conclusion-told-in-writing': item(true),
  'urgent.recognised-counts-as-scope': item(true),
  // appraisal
  'competence.implied-by-appraisal': item(true),
  'opinion.working-days': item(10),
  'appraisal.working-days': item(20),
  'opinion.bare-agreement-refused': item(true),
  'opinion.bare-phrases': item(['nhất trí', 'đồng ý', 'thống nhất', 'tán thành', 'không có ý kiến', 'ok']),
  'legal-review.assigned-by-permanent-members': item(true, cite('d10.k2', 'khi được giao')),
  'infeasible.may-go-to-collective': item(false, cite('d4.k3.a.g2', 'thông báo lại bằng văn bản')),
  // the collective
  'own-case.takes-no-part': item(true),
  'votes.outcome-must-be-carried': item(true),
  'votes.more-than-percent-of-members': item(50),
  'votes.quorum-percent': percentOrNone(null),
  // letters
  'letter.signed-for-committee': item(true),
  'letter.chief-of-office-may-sign': item(true),
  // offices
  'office.person-where-none': item(true),
  // calling to mind what is owed
  'reminder.early-working-days-before': item(5, cite('d7.k1', 'Thực hiện nghiêm việc tiếp nhận, xem xét, đánh giá, cho chủ trương')),
  'reminder.last-working-days-before': item(1, cite('d7.k1', 'Thực hiện nghiêm việc tiếp nhận, xem xét, đánh giá, cho chủ trương')),
  'reminder.superior-working-days-after': item(3, cite('d7.k1', 'Thực hiện nghiêm việc tiếp nhận, xem xét, đánh giá, cho chủ trương')),
  // after the go-ahead
  'progress.months-between-reports': item(3),
  'implementation.managing-committee-acts-first': item(true),
  'implementation.approving-collective-may-stop': item(true),
  'difficulty.working-days': item(10, cite('d7.k4', 'kịp thời tháo gỡ khó khăn, vướng mắc')),
  'pilot.shortfall-is-no-incident': item(true, cite('d3.k4', 'kết quả không đạt hoặc chỉ đạt được một phần mục tiêu')),
  // where something went wrong (d6.k2.c, d3.k4)
  'incident.report.working-days': item(3, cite('d8.k3', 'Báo cáo đầy đủ, trung thực, kịp thời')),
  'incident.clock-from-knowledge': item(true, cite('d6.k2.c', 'Khi xảy ra rủi ro, sai sót')),
  'verification.working-days': item(30, cite('d6.k2.c', 'thẩm tra, xác minh kết luận kịp thời, chính xác')),
  'protection-decision.working-days': item(20, cite('d3.k4', 'do cấp có thẩm quyền kịp thời xem xét, đánh giá công tâm')),
  'protection.decided-after-verification': item(true, cite('d6.k2.c', 'Căn cứ kết luận của tập thể')),
  'protection.decision-told-in-writing': item(true),
  // encouragement
  'encouragement.partly-is-enough': item(true, cite('d5.k2.cuoi', 'khi chủ trương đã mang lại hiệu quả thiết thực trên thực tế')),
  'encouragement.answer-working-days': item(10),
  'encouragement.publish-working-days': item(10, cite('d5.k3', 'Công khai kết quả khuyến khích')),
  // what the people say (d5.k3, d9.k3)
  'public-opinion.comments-accepted': item(true, cite('d5.k3', 'tạo điều kiện cho Nhân dân giám sát')),
  'public-opinion.answer-working-days': item(10, cite('d5.k3', 'tạo điều kiện cho Nhân dân giám sát')),
  'public-opinion.relay-working-days': item(3, cite('d9.k3', 'phản ánh kịp thời')),
  // protection
  'protection.answer.working-days': item(10),
  'protection.climb.working-days': item(3, cite('d7.k6', 'Không được thoái thác, đùn đẩy trách nhiệm bảo vệ cán bộ')),
  'coordination.answer.working-days': item(10, cite('d9.k1', 'theo yêu cầu có trách nhiệm phối hợp chặt chẽ với cấp ủy, tổ chức đảng quản lý cán bộ')),
  // what people may ask about themselves
  'personal-data.answer-working-days': setElsewhere(2, 'Nghị định 356/2025/NĐ-CP'),
} as const

export type PolicyKey = keyof typeof POLICY_ITEMS

/** One version of a committee's policy: a value for every item. */
export type Policy = { readonly [Key in PolicyKey]: (typeof POLICY_ITEMS)[Key]['value'] }

/** The policy of a committee that has set nothing of its own. */
export const DEFAULT_POLICY: Policy = Object.fromEntries(
  Object.entries(POLICY_ITEMS).map(([key, { value }]) => [key, value]),
) as Policy

/** The document that sets an item, where the regulation does not speak of it. */
export const setElsewhereBy = (key: PolicyKey): string | undefined => {
  const found: PolicyItem<unknown> = POLICY_ITEMS[key]
  return found.setBy
}

/** The words of the text that an item fills in, if any. */
export const wordsFilledBy = (key: PolicyKey): Citation | undefined => {
  const found: PolicyItem<unknown> = POLICY_ITEMS[key]
  return found.fills
}
