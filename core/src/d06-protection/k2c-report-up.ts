import { cite } from '@dam-lam/law'
import { law } from '../kernel/ground.ts'
import { act, by } from '../case/act.ts'
import type { Handlers } from '../case/handlers.ts'
import type { Situation } from '../case/situation.ts'
import { officeOf, permanentMembersOf, type Post } from '../organisations/post.ts'
import { LETTER_RULES, type Letter } from '../practice/letter.ts'
import type { Incident } from './incident.ts'
import { changeIncident, followsOf, incidentOf, namesOneOf, someOpen, type OnIncident } from './incident-named.ts'

/** The collective that gave the go-ahead reports to its direct superior at once (d6.k2.c); its permanent members or office write for it. */
export interface ReportUpData extends OnIncident {
  readonly letter: Letter
}

export interface ReportUpEvents {
  readonly IncidentReportedUp: ReportUpData & { readonly committee: string; readonly superior: string | null }
}

const REPORT_AT_ONCE = law(cite('d6.k2.c', 'tập thể lãnh đạo quyết định chủ trương phải kịp thời báo cáo ngay cho cấp trên trực tiếp'))

/** A level that has nobody above reports to nobody. */
const unreported = ({ file }: Pick<Situation, 'file'>): readonly Incident[] => file.incidents.filter(({ reported, superior }) => reported === null && superior !== null)

/** The level that gave the go-ahead, by whoever writes for it. */
export const byGoAheadLevel = ({ file: { approval, competentCommittee } }: Situation): readonly Post[] => {
  const committee = approval?.committee ?? competentCommittee
  return [permanentMembersOf(committee), officeOf(committee)]
}

export const reportIncidentToSuperior = act({
  name: 'report-incident-to-superior',
  basis: REPORT_AT_ONCE,
  power: [by('report-incident-to-superior.by-collective', REPORT_AT_ONCE, byGoAheadLevel)],
  moment: [someOpen('report-incident-to-superior.something-open', unreported)],
  follows: followsOf((incident) => incident),
  carries: [namesOneOf('report-incident-to-superior.incident', unreported), ...LETTER_RULES],
  events: ({ file, data }: Situation<ReportUpData>) => {
    const { committee, superior } = incidentOf(file, data.incident)
    return [{ type: 'IncidentReportedUp', data: { ...data, committee, superior } }]
  },
})

export const reportUpHandlers: Handlers<keyof ReportUpEvents> = {
  IncidentReportedUp: (file, { data, on, enteredOn }, event) => ({
    incidents: changeIncident(file, data.incident, () => ({ reported: { event, on, enteredOn, letter: data.letter } })),
  }),
}
