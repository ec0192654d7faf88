import { administration } from './administration.ts'
import { cases } from './cases.ts'
import { duties } from './duties.ts'
import { modelsAndOpinions } from './models-and-opinions.ts'
import { open } from './open.ts'
import { organisations } from './organisations.ts'
import { ownAccount } from './own-account.ts'
import type { Rows } from './row.ts'
import { signingIn } from './signing-in.ts'

/** What every route is asked. */
export const ROWS: Rows = {
  ...open,
  ...signingIn,
  ...ownAccount,
  ...administration,
  ...organisations,
  ...modelsAndOpinions,
  ...duties,
  ...cases,
}
