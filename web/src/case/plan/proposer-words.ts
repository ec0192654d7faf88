import type { CaseView } from '@dam-lam/contract'
import { words } from '../../face/words.ts'

/** Who proposes: «Cán bộ A, cùng B và C», «Chi bộ D, do Cán bộ A đứng tên». */
export function proposerWords({ person, members, onBehalfOf }: CaseView['proposer']): string {
  if (onBehalfOf !== null) return `${onBehalfOf.name}, do ${person.name} đứng tên`
  const others = members.filter(({ id }) => id !== person.id).map(({ name }) => name)
  return others.length === 0 ? person.name : `${person.name}, cùng ${words.list(others)}`
}
