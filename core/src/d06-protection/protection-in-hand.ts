import { cite } from '@dam-lam/law'
import { law, policy, practice } from '../kernel/ground.ts'
import { orElse, rule } from '../kernel/rule.ts'
import type { Situation } from '../case/situation.ts'
import { permanentMembersOf, speaksFor, type Post } from '../organisations/post.ts'
import { openProtections, unanswered, type Protection } from './protection.ts'

/*
 * Who has a protection in hand: the permanent members of the committee that owes it, never one person, so that a head who is
 * himself the reason for the request does not hold it alone; the agencies above to which it was handed up; and the permanent
 * members of a superior to whom it has climbed, who need not look on.
 */
export const inHandOf = (protection: Protection): readonly Post[] => [
  permanentMembersOf(protection.committee),
  ...agenciesAsked(protection),
  ...protection.climbs.map(({ committee }) => permanentMembersOf(committee)),
]

/** The agencies of the tree that were asked and have not answered. */
export const agenciesAsked = (protection: Protection): readonly Post[] =>
  unanswered(protection).flatMap(({ to }) => (to.kind === 'body' ? [{ kind: 'body' as const, body: to.body }] : []))

/** The open protections that the holder of this position has in hand, by the posts that count for an act. */
export const inHand = ({ file, position }: Pick<Situation, 'file' | 'position'>, posts: (protection: Protection) => readonly Post[]): readonly Protection[] =>
  openProtections(file).filter((protection) => posts(protection).some((post) => speaksFor(position, post)))

/** Whose act it is; where nothing is open, that of the committee that would owe it. */
export const postsOf =
  (posts: (protection: Protection) => readonly Post[]) =>
  ({ file }: Situation): readonly Post[] => {
    const open = openProtections(file)
    return open.length > 0 ? open.flatMap(posts) : [permanentMembersOf(file.managingCommittee)]
  }

const START_AT_ONCE = law(cite('d7.k5', 'Chỉ đạo triển khai ngay các biện pháp bảo vệ'))

/** There is a protection under way. */
export const somethingToProtect = rule({
  id: 'protection.under-way',
  basis: START_AT_ONCE,
  holds: ({ file }: Situation) => orElse(openProtections(file).length > 0),
})

/** The protections in hand that are not the actor's own, where the committee lets nobody take part in his own case. */
export const inHandNotOwn =
  (posts: (protection: Protection) => readonly Post[]) =>
  (situation: Situation): readonly Protection[] =>
    inHand(situation, posts).filter(({ person }) => !situation.policy['own-case.takes-no-part'] || person !== situation.actor.person)

/** Nobody acts on his own protection for the committee; another permanent member does. */
export const notOwnProtection = (posts: (protection: Protection) => readonly Post[]) =>
  rule({
    id: 'protection.not-own',
    basis: policy('own-case.takes-no-part'),
    appliesWhen: (situation: Situation) => inHand(situation, posts).length > 0,
    holds: (situation) => orElse(inHandNotOwn(posts)(situation).length > 0, { person: situation.actor.person }),
  })

/** The act names one of the protections that it can be about. */
export const namesProtection = <const Id extends string>(id: Id, possibleFor: (situation: Situation) => readonly Protection[]) =>
  rule({
    id,
    basis: practice,
    appliesWhen: (situation: Situation<{ readonly of: string }>) => possibleFor(situation).length > 0,
    holds: (situation) => {
      const possible = possibleFor(situation).map(({ id: known }) => known)
      return orElse(possible.includes(situation.data.of), { of: situation.data.of, possible })
    },
  })
