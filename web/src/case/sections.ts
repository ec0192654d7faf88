import type { CaseView } from '@dam-lam/contract'

/** The sections of a case page, by their names in the address; the first is shown when the address names none. */
export const SECTIONS = {
  'dien-bien': 'Diễn biến',
  'ke-hoach': 'Kế hoạch',
  'tham-dinh': 'Thẩm định, ý kiến',
  'bieu-quyet': 'Họp, biểu quyết',
  'tra-loi': 'Trả lời, nghĩa vụ',
  'dinh-chinh': 'Đính chính',
  'da-mo': 'Ai đã mở hồ sơ',
} as const

export type SectionName = keyof typeof SECTIONS

const SECTION_NAMES = Object.keys(SECTIONS) as readonly SectionName[]

type Reading = Pick<CaseView, 'stage' | 'why'>

/** The sections that a reader has. A draft has nothing but its plan; who opened a case is for the side that proposes it. */
export function sectionsFor({ stage, why }: Reading): readonly SectionName[] {
  if (stage === 'draft') return ['ke-hoach']
  return SECTION_NAMES.filter((name) => name !== 'da-mo' || why.includes('proposer'))
}

/** The section that an address asks for, where the reader has it; else his first. */
export function sectionIn(address: string | undefined, view: Reading): SectionName {
  const [first = 'ke-hoach', ...others] = sectionsFor(view)
  return others.find((name) => name === address) ?? first
}
