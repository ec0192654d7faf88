import { EDITION } from '@dam-lam/law'
import type { Context } from '../case/situation.ts'
import type { Organisations } from '../organisations/index.ts'
import type { KeptFile } from '../files/kept-file.ts'
import type { DeploymentMode } from '../files/secrecy.ts'
import { DEFAULT_POLICY, type Policy } from '../policy.ts'
import { officialCalendar, type LocalDate, type WorkingCalendar } from '../time/index.ts'
import { DAYS } from './days.ts'
import { demoOrganisations } from './demo-tree.ts'

export interface ContextWishes {
  readonly today?: LocalDate
  /** A person of the demo tree. */
  readonly as?: string
  /** What every committee has set otherwise than by default. */
  readonly policy?: Partial<Policy>
  readonly calendar?: WorkingCalendar
  readonly organisations?: Organisations
  readonly files?: readonly KeptFile[]
  readonly mode?: DeploymentMode
}

/** Everything outside the case: a day, a person with his positions on it, default policy, the official calendar. */
export function context(wishes: ContextWishes = {}): Context {
  const { today = DAYS.receipt, as = 'canbo.phuong', organisations = demoOrganisations, calendar = officialCalendar, files = [], mode = 'connected' } = wishes
  const policy: Policy = { ...DEFAULT_POLICY, ...wishes.policy }
  return {
    today,
    enteredAt: `${today}T08:00:00+07:00`,
    actor: { person: as, positions: [...organisations.positionsOf(as, today), ...organisations.lentTo(as, today)] },
    organisations,
    calendar,
    policyOf: () => policy,
    files,
    mode,
    edition: EDITION.id,
  }
}
