import { CONCERNS, STAGES } from '@dam-lam/core'
import type { CaseFilter } from '../api/cases.ts'

/** The names of the filters of the register as they stand in the address. */
export const CASE_SEARCH = ['tim', 'giai-doan', 'cap-uy', 'qua-han', 'dang-mo'] as const

const OVERDUE = 'co'

/** What may be open in a case, as it stands in the address. */
export const CONCERN_SEARCH = { incident: 'rui-ro', protection: 'bao-ve' } as const satisfies Record<(typeof CONCERNS)[number], string>

/** What is asked of the server for an address; an unknown stage or word means what an empty address means. */
export function caseFilter(search: Readonly<Record<string, unknown>>): CaseFilter {
  const { tim: q, 'giai-doan': asked, 'cap-uy': committee } = search
  const stage = STAGES.find((known) => known === asked)
  const concern = CONCERNS.find((known) => CONCERN_SEARCH[known] === search['dang-mo'])
  return {
    ...(typeof q === 'string' && { q }),
    ...(stage && { stage }),
    ...(typeof committee === 'string' && { committee }),
    ...(concern && { concern }),
    ...(search['qua-han'] === OVERDUE && { overdue: true }),
  }
}

/** Whether anything is filtered: an empty list then means something else. */
export const isNarrowed = (filter: CaseFilter): boolean => Object.keys(filter).length > 0
