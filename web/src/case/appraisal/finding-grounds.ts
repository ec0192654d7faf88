import type { AppraisalFindings } from '@dam-lam/core'
import { cite, type Citation } from '@dam-lam/law'

/** What an appraisal finds, yes or no, one by one. */
export type Finding = Exclude<keyof AppraisalFindings, 'reasons' | 'recommendation'>

/** Which words of the text ask for each finding. */
export const FINDING_GROUNDS: { readonly [F in Finding]: readonly Citation[] } = {
  feasible: [cite('d4.k3.a.g2', 'không khả thi, không hiệu quả')],
  effective: [cite('d4.k3.a.g2', 'không khả thi, không hiệu quả')],
  withinConstitution: [cite('d3.k1', 'trong khuôn khổ của Hiến pháp, pháp luật và Điều lệ Đảng'), cite('d3.k3', 'bảo đảm không trái với Hiến pháp')],
  withinLaw: [cite('d3.k1', 'trong khuôn khổ của Hiến pháp, pháp luật và Điều lệ Đảng')],
  withinCharter: [cite('d3.k1', 'trong khuôn khổ của Hiến pháp, pháp luật và Điều lệ Đảng')],
  urgentNeed: [cite('d4.k5', 'xem xét tính cấp thiết để cho thực hiện')],
  withinFunction: [cite('d1.k1', 'chức trách, nhiệm vụ, quyền hạn')],
}

export const FINDINGS = Object.keys(FINDING_GROUNDS) as readonly Finding[]
