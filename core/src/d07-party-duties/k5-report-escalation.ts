import { cite } from '@dam-lam/law'
import { law } from '../kernel/ground.ts'
import { orElse, rule } from '../kernel/rule.ts'
import { act, by } from '../case/act.ts'
import type { CaseFile } from '../case/case-file.ts'
import type { Handlers } from '../case/handlers.ts'
import type { Situation } from '../case/situation.ts'
import { unreported, type Escalation } from '../d06-protection/protection.ts'
import { officeOf, permanentMembersOf } from '../organisations/post.ts'
import { LETTER_RULES, type Letter } from '../practice/letter.ts'

/** Whoever hands protection up tells the direct superior at the same time (d7.k5); from then on that superior sees the protection. */
export interface ReportEscalationData {
  readonly letter: Letter
}

export interface EscalationReportEvents {
  readonly EscalationReported: { readonly escalations: readonly string[]; readonly superior: string; readonly letter: Letter }
}

const REPORT = law(cite('d7.k5', 'đồng thời báo cáo cấp trên trực tiếp'))

/** Reported once each, by the committee that handed them up, whether or not the protection has ended since. */
const waiting = ({ protection }: CaseFile): readonly Escalation[] => protection.flatMap(unreported)
const waitingFor = (file: CaseFile, committee: string): readonly Escalation[] => waiting(file).filter(({ from }) => from.committee === committee)

const somethingToReport = rule({
  id: 'report-escalation.something-to-report',
  basis: REPORT,
  holds: ({ file, position }: Situation) => orElse(waitingFor(file, position.committee).length > 0),
})

export const reportEscalation = act({
  name: 'report-escalation',
  basis: REPORT,
  power: [
    by('report-escalation.by-committee', REPORT, ({ file }) =>
      (waiting(file).length > 0 ? waiting(file).map(({ from }) => from.committee) : [file.managingCommittee]).flatMap((committee) => [permanentMembersOf(committee), officeOf(committee)]),
    ),
  ],
  moment: [somethingToReport],
  follows: ({ file, position }) => waitingFor(file, position.committee)[0]?.on ?? null,
  carries: [...LETTER_RULES],
  events: ({ file, position, data: { letter } }: Situation<ReportEscalationData>) =>
    [...Map.groupBy(waitingFor(file, position.committee), ({ superior }) => superior ?? '')].map(([superior, escalations]) => ({
      type: 'EscalationReported' as const,
      data: { escalations: escalations.map(({ id }) => id), superior, letter },
    })),
})

export const escalationReportHandlers: Handlers<keyof EscalationReportEvents> = {
  EscalationReported: ({ protection }, { data: { escalations: ids, letter }, on, enteredOn }, event) => ({
    protection: protection.map((one) => ({
      ...one,
      escalations: one.escalations.map((escalation) => (ids.includes(escalation.id) ? { ...escalation, reported: { letter, event, on, enteredOn } } : escalation)),
    })),
  }),
}
