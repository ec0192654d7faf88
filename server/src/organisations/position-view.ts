import type { PositionView } from '@dam-lam/contract'
import type { Position } from '@dam-lam/core'
import type { Wording } from '../read-models/wording.ts'

/** A post that somebody holds, with what to call it: «Bí thư Đảng ủy phường». */
export function positionView({ id, post, committee, body, from, to, cadreUnder, lent }: Position, { words, name }: Pick<Wording, 'words' | 'name'>): PositionView {
  const committeeName = name(`committee/${committee}`)
  const bodyName = body === null ? null : name(`body/${body}`)
  return { id, title: words.title({ post, committee: committeeName, body: bodyName }), post, committee, committeeName, body, bodyName, from, to, ...(cadreUnder && { cadreUnder }), ...(lent && { lent: { delegation: lent.delegation, holder: { id: lent.holder, name: name(`person/${lent.holder}`) }, acts: [...lent.acts] } }) }
}
