import { practice } from '../kernel/ground.ts'
import { orElse, rule } from '../kernel/rule.ts'
import type { Situation } from '../case/situation.ts'

/** Only the proposer, or a member of the proposing group, may do it. */
export const byProposer = <const Id extends string>(id: Id) =>
  rule({
    id,
    basis: practice,
    holds: ({ file, actor }: Situation) => {
      const proposers = [file.proposer.person, ...file.proposer.members]
      return orElse(proposers.includes(actor.person), { whoMay: proposers.map((person) => `person/${person}`) })
    },
  })
