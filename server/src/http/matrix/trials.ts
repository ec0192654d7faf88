import { relationsOf } from './policy.ts'
import { MISSING, type Asked, type Row } from './rows/row.ts'
import type { Story } from './stories.ts'
import type { Caller, World } from './world.ts'

/** One request that one person makes. */
export interface Trial {
  readonly caller: Caller
  readonly asked: Asked
}

/** The same request about a case that nobody has must be answered alike. */
export interface HiddenTrial extends Trial {
  readonly instead: Asked
}

export const sees = ({ person }: Caller, { facts }: Story): boolean => person !== null && relationsOf(person, facts).length > 0

/** Whoever asks for a row that is about no single case. */
const callersOf = ({ only }: Row, { callers }: World): readonly Caller[] => (only ? callers.filter(({ person }) => only.includes(person)) : callers)

/**
 * Who is tried on a case: everybody; or, where the route is one of many alike, one for each way of seeing the case, which
 * moves on from route to route, so that together the routes try everybody.
 */
function tried(callers: readonly Caller[], { facts }: Story, { turn }: Row): readonly Caller[] {
  if (turn === undefined) return callers
  const alike = Map.groupBy(callers, ({ person }) => relationsOf(person ?? '', facts).join())
  return [...alike.values()].flatMap((group) => group[turn % group.length] ?? [])
}

/** Everything that a row has its callers ask of what they may see, or of no case at all. */
export function openTrials(row: Row, world: World): readonly Trial[] {
  const { asks = () => [], ofCase = () => [] } = row
  const general = callersOf(row, world).flatMap((caller) => asks(caller.person, world).map((asked) => ({ caller, asked })))
  const particular = world.stories.flatMap((story) =>
    tried(world.callers.filter((caller) => sees(caller, story)), story, row).flatMap((caller) => ofCase(story.id).map((asked) => ({ caller, asked }))),
  )
  return [...general, ...particular]
}

/** Everything that it has them ask of what they may not see. Whoever sees nothing of a case is one like another. */
export function hiddenTrials(row: Row, { callers, stories }: World): readonly HiddenTrial[] {
  const requests = (id: string): readonly Asked[] => [...(row.ofCase?.(id) ?? []), ...(row.ofHidden?.(id) ?? [])]
  const missing = requests(MISSING)
  const pairs = stories.flatMap((story, nth) =>
    tried(callers.filter((caller) => caller.person !== null && !sees(caller, story)), story, { ...row, turn: nth + (row.turn ?? 0) }).map((caller) => ({ caller, story })),
  )
  return pairs.flatMap(({ caller, story }) => requests(story.id).flatMap((asked, nth) => (missing[nth] ? [{ caller, asked, instead: missing[nth] }] : [])))
}
