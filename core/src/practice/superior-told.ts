import type { LocalDate } from '../time/index.ts'
import { permanentMembersOf, type Post } from '../organisations/post.ts'
import type { Organisations } from '../organisations/organisations.ts'

/**
 * Who is told when somebody is late, on a day: of an office or a body the permanent members whom it serves; of a person the
 * permanent members who manage that cadre; of the permanent members, the head or a collective those of the committee directly
 * above. Null where nobody stands above.
 */
export function superiorTold(holder: Post, organisations: Organisations, on: LocalDate): Post | null {
  const committee = committeeTold(holder, organisations, on)
  return committee === null || organisations.committee(committee) === undefined ? null : permanentMembersOf(committee)
}

function committeeTold(holder: Post, organisations: Organisations, on: LocalDate): string | null {
  switch (holder.kind) {
    case 'office':
      return holder.committee
    case 'body':
      return organisations.body(holder.body)?.committee ?? null
    case 'person':
      return organisations.managerOf([holder.person], on) ?? null
    default:
      return organisations.superior(holder.committee, on)
  }
}
