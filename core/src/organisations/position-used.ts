import type { Refusal } from '../kernel/decision.ts'
import { practice } from '../kernel/ground.ts'
import type { Position } from './organisations.ts'

const NO_POSITION: Refusal = { code: 'position.none-held', basis: practice, data: {} }
const notHeld = (position: string): Refusal => ({ code: 'position.not-held', basis: practice, data: { position } })

/** The position that was named, or the first in which the act is in the actor's power, or simply the first. */
export function positionUsed(named: string | undefined, held: readonly Position[], inPower: (position: Position) => boolean): Position | Refusal {
  if (named !== undefined) return held.find(({ id }) => id === named) ?? notHeld(named)
  return held.find(inPower) ?? held[0] ?? NO_POSITION
}
