import { CONCERNS, STAGES } from '@dam-lam/core'
import type { Story } from '../stories.ts'
import { get } from './asking.ts'
import type { Asked, Row } from './row.ts'

/** They stand in marks, and in no mark that a search may find: a title is marked as part of the plan. */
export const WORDS_OF_THE_INSIDE = ['opinion-', 'findings-', 'advice-', 'minutes-', 'outcome-', 'head-', 'reply-'] as const

/** Of several who sit in the same post one asks for everything, the others for the list alone. */
const ALIKE = /^(uyvien[23]?|chaphanh2?|chanhvanphong|phobithu)\./

const narrowed = (stories: readonly Story[]): readonly Asked[] => [
  get('/cases?limit=3'),
  ...STAGES.map((stage) => get(`/cases?limit=200&stage=${stage}`)),
  ...CONCERNS.map((concern) => get(`/cases?limit=200&concern=${concern}`)),
  ...['phuong', 'tinh', 'coso'].map((committee) => get(`/cases?limit=200&committee=${committee}`)),
  get('/cases?limit=200&overdue=true'),
  ...WORDS_OF_THE_INSIDE.map((word) => get(`/cases?limit=200&q=${word}`)),
  ...stories.slice(0, 4).map(({ id }) => get(`/cases?q=${id}`)),
]

/** Many cases at once, each as far as the caller sees it. */
export const caseList: Row = {
  holds: 'những hồ sơ được xem, mỗi hồ sơ một dòng',
  asks: (person, { stories }) => [
    get('/cases?limit=200'),
    get('/cases?limit=200&q=chim'),
    ...(ALIKE.test(person ?? '') ? [] : narrowed(stories)),
  ],
}
