import { practice } from '../kernel/ground.ts'
import { orElse, rule } from '../kernel/rule.ts'
import type { Situation } from '../case/situation.ts'

/** Whoever proposes in the name of an organisation sits in it: in the committee's collective or office, or in the body. */
export const speaksForOrganisation = rule({
  id: 'submit.speaks-for-organisation',
  basis: practice,
  appliesWhen: ({ file }) => file.proposer.onBehalfOf !== null,
  holds: ({ file, organisations, today }: Situation) => {
    const { person, onBehalfOf } = file.proposer
    const sitsThere = organisations
      .positionsOf(person, today)
      .some(({ post, committee, body }) => body === onBehalfOf || (body === null && committee === onBehalfOf && post !== 'cadre'))
    return orElse(sitsThere, { person })
  },
})
