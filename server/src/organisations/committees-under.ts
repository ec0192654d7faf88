import { holdsOn, type Committee, type LocalDate, type Organisations } from '@dam-lam/core'

const byName = (one: Committee, other: Committee): number => one.name.localeCompare(other.name, 'vi') || (one.id < other.id ? -1 : 1)

/**
 * A committee and all below it on a day, each before those below it and beside its sisters by name. Those that nobody uses
 * the program for are left out.
 */
export function committeesUnder(root: string, organisations: Organisations, on: LocalDate): readonly Committee[] {
  const standing = organisations.data.committees.filter((committee) => !committee.external && holdsOn(committee, on))
  const below = Map.groupBy(standing, ({ id }) => organisations.superior(id, on))
  const walk = (committee: Committee): readonly Committee[] => [committee, ...(below.get(committee.id) ?? []).toSorted(byName).flatMap(walk)]
  return standing.filter(({ id }) => id === root).flatMap(walk)
}
