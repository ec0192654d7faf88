import { COVERAGE } from '@dam-lam/core'
import { label, type ProvisionId } from '@dam-lam/law'
import type { Basis } from '../face/basis/basis.ts'

/** What Căn cứ tells of a provision whose words one is reading anyway: what the program does with it. */
export const coverageBasis = (id: ProvisionId): Basis => ({
  subject: `Phần mềm làm gì với ${label(id, 'vi')}`,
  clauses: [{ at: id, quote: '' }],
  note: COVERAGE[id].says.vi,
})
