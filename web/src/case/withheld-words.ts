import type { CaseView } from '@dam-lam/contract'

/** The parts of a case that may be kept from a reader, by the section that shows them. */
const PARTS_OF_SECTION = {
  appraisal: ['advice', 'opinions', 'appraisal', 'legalReview'],
  decision: ['agenda', 'deliberations', 'approval'],
} as const

type Reading = Pick<CaseView, 'withheld' | 'why' | 'receipts'>

/** What of a section its reader may not see yet, in words; null when nothing is kept from him. */
export function withheldWords({ withheld, why, receipts }: Reading, section: keyof typeof PARTS_OF_SECTION): string | null {
  if (!PARTS_OF_SECTION[section].some((part) => withheld.includes(part))) return null
  if (!why.includes('proposer')) return 'Những phần khác của mục này được giữ trong cơ quan của cấp ủy có thẩm quyền.'
  return receipts.some(({ reply }) => reply !== null)
    ? 'Người đề xuất xem được kết quả, lý do và tổng số phiếu; ý kiến của từng nơi, người dự họp và biên bản được giữ trong cơ quan của cấp ủy.'
    : 'Ý kiến và phiếu biểu quyết được giữ trong cơ quan của cấp ủy đến khi có văn bản trả lời.'
}
