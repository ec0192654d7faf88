import { law } from '../kernel/ground.ts'
import { orElse, rule } from '../kernel/rule.ts'
import { cite } from '@dam-lam/law'
import { ofKind } from '../case/case-kind.ts'
import type { CaseFile } from '../case/case-file.ts'
import type { Situation } from '../case/situation.ts'
import { NOTHING_URGENT, type UrgentAction } from './k4-urgent-action.ts'

/** What the acts of an urgent case share. */
export const inUrgentCase = ofKind('urgent-action.kind', 'urgent-action')

/** The cadre who must handle the situation does it himself; nobody reports or acts in his name (d4.k4). */
export const byTheCadre = rule({
  id: 'urgent-action.by-the-cadre',
  basis: law(cite('d4.k4', 'cán bộ có trách nhiệm chủ trì xử lý được phép quyết định')),
  holds: ({ file, actor }: Situation) => orElse(file.proposer.person === actor.person, { whoMay: [`person/${file.proposer.person}`] }),
})

export const urgentOf = (file: CaseFile): UrgentAction => file.urgent ?? NOTHING_URGENT
