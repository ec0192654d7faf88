/** The sections of a case page, by their names in the address; the first is shown when the address names none. */
export const SECTIONS = {
  'dien-bien': 'Diễn biến',
  'ke-hoach': 'Kế hoạch',
  'tham-dinh': 'Thẩm định, ý kiến',
  'bieu-quyet': 'Họp, biểu quyết',
  'tra-loi': 'Trả lời, nghĩa vụ',
  'dinh-chinh': 'Đính chính',
} as const

export type SectionName = keyof typeof SECTIONS

export const SECTION_NAMES = Object.keys(SECTIONS) as readonly SectionName[]

/** The section that an address asks for. A draft has nothing but its plan. */
export function sectionIn(address: string | undefined, isDraft: boolean): SectionName {
  if (isDraft) return 'ke-hoach'
  return SECTION_NAMES.find((name) => name === address) ?? 'dien-bien'
}
