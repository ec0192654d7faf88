import type { OpenActView } from '@dam-lam/contract'

export interface ClosedActs {
  /** In this person's power, but not now. */
  readonly notNow: readonly OpenActView[]
  /** For others to do. */
  readonly notYours: readonly OpenActView[]
}

/** The acts that may not be done now, those for which only the moment is wrong apart from those that are for others. */
export function sortClosedActs(acts: readonly OpenActView[]): ClosedActs {
  const closed = acts.filter(({ allowed }) => !allowed)
  return { notNow: closed.filter((act) => !isForOthers(act)), notYours: closed.filter(isForOthers) }
}

/** A refusal for want of power says who has it. */
const isForOthers = ({ refusals }: OpenActView): boolean =>
  refusals.some(({ code, data }) => Object.hasOwn(data, 'whoMay') || code.startsWith('position.'))
