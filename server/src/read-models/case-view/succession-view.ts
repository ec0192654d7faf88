import type { CaseView } from '@dam-lam/contract'
import type { SuccessionOnFile } from '@dam-lam/core'
import { named, type Wording } from '../wording.ts'

/** In whose place somebody stands: each by the name of its own time. */
export const successionView = ({ kind, from, to, lastDay, event, on, enteredOn }: SuccessionOnFile, { nameOn }: Wording): CaseView['successions'][number] => ({
  kind,
  from: named(kind, from, { name: nameOn(lastDay) }),
  to: named(kind, to, { name: nameOn(on) }),
  lastDay,
  event,
  on,
  enteredOn,
})
