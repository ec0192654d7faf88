import type { CaseView } from '@dam-lam/contract'

/** The sections of a case page, by their names in the address; the first is shown when the address names none. */
export const SECTIONS = {
  'dien-bien': 'Diễn biến',
  'ke-hoach': 'Kế hoạch',
  'cap-thiet': 'Xử lý cấp thiết',
  'tham-dinh': 'Thẩm định, ý kiến',
  'bieu-quyet': 'Họp, biểu quyết',
  'tra-loi': 'Trả lời, nghĩa vụ',
  'thuc-hien': 'Thực hiện',
  'bao-ve': 'Rủi ro, sai sót và bảo vệ',
  'khuyen-khich': 'Khuyến khích',
  'dinh-chinh': 'Đính chính',
  'da-mo': 'Ai đã mở hồ sơ',
} as const

export type SectionName = keyof typeof SECTIONS

const SECTION_NAMES = Object.keys(SECTIONS) as readonly SectionName[]

type Reading = Pick<CaseView, 'kind' | 'stage' | 'why' | 'implementation' | 'encouragement' | 'incidents'>

/** What only a proposal has, and what only an urgent action. */
const OF_PROPOSAL: readonly SectionName[] = ['ke-hoach', 'tham-dinh', 'bieu-quyet', 'dinh-chinh']
const OF_URGENT_ACTION: readonly SectionName[] = ['cap-thiet']

/** The sections that a reader has. A draft has nothing but its plan; who opened a case is for the side that proposes it. */
export function sectionsFor({ kind, stage, why, implementation, encouragement, incidents }: Reading): readonly SectionName[] {
  if (stage === 'draft') return [kind === 'proposal' ? 'ke-hoach' : 'cap-thiet']
  const foreign = kind === 'proposal' ? OF_URGENT_ACTION : OF_PROPOSAL
  return SECTION_NAMES.filter((name) => {
    if (name === 'da-mo') return why.includes('proposer')
    if (name === 'bao-ve') return incidents.length > 0
    if (name === 'thuc-hien') return implementation.started !== null
    if (name === 'khuyen-khich') return Object.values(encouragement).some((parts) => parts.length > 0)
    return !foreign.includes(name)
  })
}

/** The section that an address asks for, where the reader has it; else his first. */
export function sectionIn(address: string | undefined, view: Reading): SectionName {
  const [first = 'ke-hoach', ...others] = sectionsFor(view)
  return others.find((name) => name === address) ?? first
}
