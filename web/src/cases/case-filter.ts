import { STAGES } from '@dam-lam/core'
import type { CaseFilter } from '../api/cases.ts'

/** The names of the filters of the register as they stand in the address. */
export const CASE_SEARCH = ['tim', 'giai-doan', 'cap-uy', 'qua-han'] as const

const OVERDUE = 'co'

/** What is asked of the server for an address; an unknown stage or word means what an empty address means. */
export function caseFilter(search: Readonly<Record<string, unknown>>): CaseFilter {
  const { tim: q, 'giai-doan': asked, 'cap-uy': committee } = search
  const stage = STAGES.find((known) => known === asked)
  return {
    ...(typeof q === 'string' && { q }),
    ...(stage && { stage }),
    ...(typeof committee === 'string' && { committee }),
    ...(search['qua-han'] === OVERDUE && { overdue: true }),
  }
}

/** Whether anything is filtered: an empty list then means something else. */
export const isNarrowed = (filter: CaseFilter): boolean => Object.keys(filter).length > 0
