import type { CaseView } from '@dam-lam/contract'
import type { vacancies } from '@dam-lam/core'
import type { Wording } from '../wording.ts'

/** Who is there no more, by the name of the last day. */
export const vacancyView = ({ post, lastDay, anewBy, event }: ReturnType<typeof vacancies>[number], { words, nameOn }: Wording): CaseView['vacancies'][number] => ({
  post: { ...post, name: words.post(post, nameOn(lastDay)) },
  lastDay,
  anewBy,
  event,
})
