import { z } from 'zod'
import { named } from '../primitives/named.ts'

/** Who proposes: one cadre, a group, or an organisation through the person who signs for it. */
export const proposer = z
  .object({ person: named, members: z.array(named), onBehalfOf: named.nullable() })
  .meta({ id: 'Proposer', description: 'Người đề xuất' })
