import { law } from '../kernel/ground.ts'
import { orElse, rule } from '../kernel/rule.ts'
import { cite } from '@dam-lam/law'
import { ofKind } from '../case/case-kind.ts'
import type { CaseFile } from '../case/case-file.ts'
import type { Situation } from '../case/situation.ts'
import { NOTHING_URGENT, type Opening, type UrgentAction } from './k4-urgent-action.ts'

/** What the acts of an urgent case share. */
export const inUrgentCase = ofKind('urgent-action.kind', 'urgent-action')

/** The cadre who must handle the situation does it himself; nobody reports or acts in his name (d4.k4). */
export const byTheCadre = rule({
  id: 'urgent-action.by-the-cadre',
  basis: law(cite('d4.k4', 'cán bộ có trách nhiệm chủ trì xử lý được phép quyết định')),
  holds: ({ file, actor }: Situation) => orElse(file.proposer.person === actor.person, { whoMay: [`person/${file.proposer.person}`] }),
})

export const urgentOf = (file: CaseFile): UrgentAction => file.urgent ?? NOTHING_URGENT

/** Said once, by the first event of the case. */
export const openingOf = ({ file, edition }: Pick<Situation, 'file' | 'edition'>): Opening | null =>
  file.version > 0 ? null : { proposer: file.proposer, managingCommittee: file.managingCommittee, edition }

/** How the first event makes the draft a case. */
export const opened = (opening: Opening | null): Partial<CaseFile> =>
  opening === null
    ? {}
    : {
        kind: 'urgent-action',
        edition: opening.edition,
        proposer: opening.proposer,
        managingCommittee: opening.managingCommittee,
        competentCommittee: opening.managingCommittee,
      }
