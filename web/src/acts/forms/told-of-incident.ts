import { formatDate } from '../../face/format-date.ts'
import { words } from '../../face/words.ts'
import { saidOfNorms } from '../../case/incidents/said-of-norms.ts'
import type { Asking } from '../asking/asking.ts'
import type { Told } from '../asking/question.ts'
import { incidentAsked } from './findings.ts'

/** What was said of an incident before, for whoever goes on with it. */

export function incidentReported(asking: Asking): Told | null {
  const incident = incidentAsked(asking)
  return incident ? { title: `Được báo cáo ngày ${formatDate(incident.on)}`, lines: [incident.what, `Thiệt hại: ${incident.damage}`, `Phần của kế hoạch: ${incident.part}`] } : null
}

export function verificationOrdered(asking: Asking): Told | null {
  const order = incidentAsked(asking)?.verification
  return order ? { title: `Cấp trên trực tiếp chỉ đạo ngày ${formatDate(order.on)}`, lines: [order.instructions] } : null
}

/** What was found, and what that means for the two norms of d6.k1, for the collective that decides. */
export function verificationConcluded(asking: Asking): Told | null {
  const incident = incidentAsked(asking)
  if (!incident?.conclusion) return null
  const { findings } = incident.conclusion
  const outside = findings.points.filter(({ finding }) => finding === 'outside').length
  return {
    title: `Kết luận thẩm tra, xác minh ngày ${formatDate(incident.conclusion.on)}`,
    lines: [
      outside === 0 ? 'Không điểm nào được kết luận là nằm ngoài phạm vi.' : `${outside} điểm được kết luận là nằm ngoài phạm vi.`,
      `Thực hiện đúng chủ trương: ${words.established[findings.asApproved.finding]}. Hậu quả nghiêm trọng: ${words.established[findings.seriousConsequence.finding]}.`,
      saidOfNorms(incident).within,
      saidOfNorms(incident).considered,
      words.k1Norms.decides,
    ],
  }
}
