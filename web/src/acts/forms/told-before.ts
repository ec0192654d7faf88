import { nameOf } from '@dam-lam/contract'
import { asSentence } from '../../face/as-sentence.ts'
import { words } from '../../face/words.ts'
import type { Asking } from '../asking/asking.ts'
import type { Told } from '../asking/question.ts'

/** What others have said before, for the one who now acts upon it; null where nothing was said, or not to this reader. */

/** What the office found missing in the plan. */
export function supplementAsked({ view: { supplementRequests } }: Asking): Told | null {
  const open = supplementRequests.filter(({ answered }) => answered === null).flatMap(({ missing }) => missing)
  return told('Văn phòng yêu cầu bổ sung', open.map(({ field, note }) => `${field}: ${note}`))
}

/** What the collective found not yet prepared. */
export const preparationAsked = ({ view: { deliberations } }: Asking): Told | null =>
  told('Tập thể cho chuẩn bị lại', [deliberations?.at(-1)?.missing ?? ''])

/** The road that the office advised. */
export function advised({ view: { advice, names } }: Asking): Told | null {
  const last = advice?.at(-1)?.advice
  if (!last) return null
  const lead = last.lead === undefined ? '' : `Đề nghị chủ trì: ${nameOf(names)(`body/${last.lead}`)}.`
  return told('Văn phòng tham mưu', [`${asSentence(words.competences[last.competence])}.`, lead, last.note])
}

/** What the appraisal found and recommended. */
export function appraised({ view: { appraisal } }: Asking): Told | null {
  const findings = appraisal?.report?.findings
  if (!findings) return null
  return told('Báo cáo thẩm định', [
    `${findings.feasible ? 'Khả thi' : 'Không khả thi'}, ${findings.effective ? 'hiệu quả' : 'không hiệu quả'}.`,
    findings.recommendation,
  ])
}

/** What the collective decided last, with its votes. */
export function deliberated({ view: { deliberations } }: Asking): Told | null {
  const last = deliberations?.at(-1)
  if (!last) return null
  const { meeting, outcome, reasons } = last
  return told('Kết quả thảo luận của tập thể', [
    `${asSentence(words.outcomes[outcome])}: ${meeting.for} đồng ý, ${meeting.against} không đồng ý, ${meeting.other} ý kiến khác, trên ${meeting.total} thành viên.`,
    reasons ?? '',
  ])
}

function told(title: string, lines: readonly string[]): Told | null {
  const said = lines.filter((line) => line.trim() !== '')
  return said.length === 0 ? null : { title, lines: said }
}
