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
  'bao-ve-can-bo': 'Bảo vệ cán bộ',
  'dinh-chinh': 'Đính chính',
  'da-mo': 'Ai đã mở hồ sơ',
} as const

export type SectionName = keyof typeof SECTIONS

const SECTION_NAMES = Object.keys(SECTIONS) as readonly SectionName[]

type Reading = Pick<CaseView, 'kind' | 'stage' | 'why' | 'implementation' | 'encouragement' | 'incidents' | 'protection' | 'coordination'>

/** The sections that a kind of case does not have. */
const FOREIGN: Readonly<Record<CaseView['kind'], readonly SectionName[]>> = {
  proposal: ['cap-thiet'],
  'urgent-action': ['ke-hoach', 'tham-dinh', 'bieu-quyet', 'dinh-chinh'],
  protection: ['ke-hoach', 'cap-thiet', 'tham-dinh', 'bieu-quyet', 'tra-loi', 'dinh-chinh'],
}

/** What a draft shows. */
const OF_DRAFT: Readonly<Record<CaseView['kind'], SectionName>> = { proposal: 'ke-hoach', 'urgent-action': 'cap-thiet', protection: 'bao-ve-can-bo' }

/** The sections that a reader has. A draft has nothing but what it begins with; who opened a case is for the side that proposes it. */
export function sectionsFor({ kind, stage, why, implementation, encouragement, incidents, protection, coordination }: Reading): readonly SectionName[] {
  if (stage === 'draft') return [OF_DRAFT[kind]]
  return SECTION_NAMES.filter((name) => {
    if (name === 'da-mo') return why.includes('proposer')
    if (name === 'bao-ve') return incidents.length > 0
    if (name === 'bao-ve-can-bo') return protection.length + coordination.length > 0
    if (name === 'thuc-hien') return implementation.started !== null
    if (name === 'khuyen-khich') return Object.values(encouragement).some((parts) => parts.length > 0)
    return !FOREIGN[kind].includes(name)
  })
}

/** The section that an address asks for, where the reader has it; else his first. */
export function sectionIn(address: string | undefined, view: Reading): SectionName {
  const [first = 'ke-hoach', ...others] = sectionsFor(view)
  return others.find((name) => name === address) ?? first
}
