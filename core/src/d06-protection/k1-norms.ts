import { cite, type Citation } from '@dam-lam/law'
import { K1_CASES, type Finding, type K1Case, type VerificationFindings } from './incident.ts'

/**
 * Điều 6 khoản 1 holds two norms, and they are shown apart:
 *
 *  (i)  every such cadre IS PROTECTED within the content of the plan that got the go-ahead;
 *  (ii) where there is risk or error WITHOUT serious consequence, the cadre IS CONSIDERED for protection in four cases.
 *
 * Each condition is found, not found, or not yet established, by the verification and by nobody else; this file only puts
 * the findings beside the words. What the text does not say is not said here either: that (ii) presupposes (i), or that a
 * serious consequence takes away what Điều 3 khoản 4 and Điều 6 khoản 2 điểm a, điểm b give. Those stay standing. Nor does it
 * say who is protected in the end: the collective decides.
 */
export interface K1Norms {
  readonly within: Norm
  readonly considered: Norm & { readonly cases: readonly (Condition & { readonly case: K1Case })[] }
  /** What goes on standing whatever was found under (ii). */
  readonly standing: readonly Citation[]
}

export interface Norm {
  readonly words: Citation
  readonly conditions: readonly Condition[]
  /** `found`: all its conditions were; `not-found`: one was found wanting; else something is not established yet. */
  readonly finding: Finding
}

export const CONDITIONS = ['go-ahead', 'within-content', 'risk-or-error', 'no-serious-consequence', 'one-of-four-cases'] as const
export type ConditionName = (typeof CONDITIONS)[number]

export interface Condition {
  readonly name: ConditionName | K1Case
  readonly words: Citation
  readonly finding: Finding
}

const IS_PROTECTED = cite('d6.k1', 'đều được bảo vệ trong phạm vi nội dung của kế hoạch được cấp có thẩm quyền cho chủ trương')
const IS_CONSIDERED = cite('d6.k1', 'Nếu có rủi ro, sai sót mà không gây hậu quả nghiêm trọng thì cán bộ được xem xét bảo vệ trong một số trường hợp sau')

const CASE_WORDS: Readonly<Record<K1Case, Citation>> = {
  'd6.k1.g1': cite('d6.k1.g1', 'Làm những việc chưa có quy định cụ thể của Đảng và Nhà nước nhưng phù hợp với Hiến pháp và Điều lệ Đảng'),
  'd6.k1.g2': cite('d6.k1.g2', 'Đột phá vào những nội dung đã có quy định của Đảng và Nhà nước nhưng chồng chéo, thiếu thống nhất hoặc đã lạc hậu, không theo kịp với tình hình thực tiễn, không còn phù hợp, gây cản trở sự phát triển'),
  'd6.k1.g3': cite('d6.k1.g3', 'Tiên phong làm những việc đã có chủ trương, quy định của Đảng và Nhà nước nhưng khó khăn, phức tạp'),
  'd6.k1.g4': cite('d6.k1.g4', 'Có quyết sách đột phá để giải quyết những vấn đề phức tạp, tồn đọng kéo dài'),
}

const STANDING: readonly Citation[] = [
  cite('d3.k4', 'Việc bảo vệ cán bộ (miễn hoặc giảm nhẹ trách nhiệm) do cấp có thẩm quyền kịp thời xem xét, đánh giá công tâm, xử lý phù hợp nếu thực hiện đúng chủ trương, có động cơ trong sáng, vì lợi ích chung'),
  cite('d6.k2.a', 'Tất cả cán bộ thực hiện sáng tạo, dám làm, dám đột phá được bảo vệ về chính trị, kinh tế, pháp luật, hành chính, danh dự, nhân phẩm, uy tín, tài sản, sự an toàn của cán bộ theo quy định của pháp luật'),
  cite('d6.k2.b', 'xem xét thấu đáo, toàn diện sâu sát động cơ của hành động tích cực, các tình tiết miễn trừ, giảm nhẹ trách nhiệm theo quy định của Đảng và pháp luật của Nhà nước'),
]

/** The two norms beside what was found; null where nothing has been concluded yet. The go-ahead itself stands, or there would be no incident. */
export function k1Norms(findings: VerificationFindings | null): K1Norms {
  const cases = K1_CASES.map((name) => ({ case: name, name, words: CASE_WORDS[name], finding: findings?.cases.find((found) => found.case === name)?.finding ?? 'not-established' }))
  const within: readonly Condition[] = [
    { name: 'go-ahead', words: cite('d6.k1', 'kế hoạch được cấp có thẩm quyền cho chủ trương'), finding: 'found' },
    { name: 'within-content', words: cite('d6.k1', 'trong phạm vi nội dung của kế hoạch'), finding: withinContent(findings) },
  ]
  const considered: readonly Condition[] = [
    { name: 'risk-or-error', words: cite('d6.k1', 'Nếu có rủi ro, sai sót'), finding: findings?.occurred.finding ?? 'not-established' },
    { name: 'no-serious-consequence', words: cite('d6.k1', 'không gây hậu quả nghiêm trọng'), finding: opposite(findings?.seriousConsequence.finding) },
    { name: 'one-of-four-cases', words: cite('d6.k1', 'được xem xét bảo vệ trong một số trường hợp sau'), finding: any(cases.map(({ finding }) => finding)) },
  ]
  return {
    within: { words: IS_PROTECTED, conditions: within, finding: all(within) },
    considered: { words: IS_CONSIDERED, conditions: considered, cases, finding: all(considered) },
    standing: STANDING,
  }
}

/** Inside on every point; outside on one is enough for «not found»: what lies outside is not within the content. */
function withinContent(findings: VerificationFindings | null): Finding {
  const points = findings?.points.map(({ finding }) => finding) ?? []
  if (points.includes('outside')) return 'not-found'
  return points.length > 0 && points.every((finding) => finding === 'inside') ? 'found' : 'not-established'
}

const opposite = (finding: Finding = 'not-established'): Finding => (finding === 'found' ? 'not-found' : finding === 'not-found' ? 'found' : finding)

const any = (findings: readonly Finding[]): Finding => (findings.includes('found') ? 'found' : findings.every((finding) => finding === 'not-found') ? 'not-found' : 'not-established')

const all = (conditions: readonly Condition[]): Finding => {
  if (conditions.some(({ finding }) => finding === 'not-found')) return 'not-found'
  return conditions.every(({ finding }) => finding === 'found') ? 'found' : 'not-established'
}
