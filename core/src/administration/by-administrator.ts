import { practice } from '../kernel/ground.ts'
import { orElse, rule } from '../kernel/rule.ts'
import type { AdministrationSituation } from './situation.ts'

/** Keeping the register of people, organisations and rules is the administrator's, who sees no case. */
export const byAdministrator = rule({
  id: 'administration.by-administrator',
  basis: practice,
  holds: ({ position }: AdministrationSituation) => orElse(position.post === 'administrator'),
})
