import { cite } from '@dam-lam/law'
import type { Duty } from '../kernel/duty.ts'
import { discharged, dueByPolicy } from '../case/duty-parts.ts'
import type { CaseFile } from '../case/case-file.ts'
import type { DutyContext } from '../case/duties.ts'
import type { Incident } from './incident.ts'

/**
 * What is owed once something went wrong: the implementer's report «kịp thời» (d8.k3), the collective's report «ngay» to
 * its direct superior, the superior's verification and conclusion «kịp thời, chính xác» (d6.k2.c), and the decision of the
 * level that gave the go-ahead, «kịp thời xem xét» (d3.k4). The words are the text's, every number is the committee's own.
 */
export const incidentDuties = (file: CaseFile, context: DutyContext): readonly Duty[] =>
  file.incidents.flatMap((incident) => [
    ...cadreReport(incident, context),
    ...reportUp(incident, context),
    ...verification(incident, context),
    ...decision(incident, context),
  ])

/** It is known to have been owed only once it was done: then it shows whether it came in time. */
const cadreReport = (incident: Incident, { calendar, policyIn }: DutyContext): readonly Duty[] =>
  incident.asImplementer
    ? [
        {
          id: `report-incident/${incident.event}`,
          what: 'report-incident',
          holder: { kind: 'person', person: incident.person },
          since: incident.knownOn,
          startedBy: incident.event,
          due: dueByPolicy(incident.knownOn, policyIn(incident.committee, incident.event)['incident.report.working-days'], 'incident.report.working-days', calendar),
          clauses: [cite('d8.k3', 'Báo cáo đầy đủ, trung thực, kịp thời')],
          end: discharged(incident),
        },
      ]
    : []

function reportUp(incident: Incident, { calendar, policyIn }: DutyContext): readonly Duty[] {
  if (incident.superior === null) return []
  const policy = policyIn(incident.committee, incident.event)
  const learned = incident.asImplementer ? incident.on : incident.knownOn
  const since = policy['incident.clock-from-knowledge'] ? learned : incident.happenedOn
  return [
    {
      id: `report-incident-to-superior/${incident.event}`,
      what: 'report-incident-to-superior',
      holder: { kind: 'collective', committee: incident.committee },
      since,
      startedBy: incident.event,
      due: dueByPolicy(since, policy['at-once.working-days'], 'at-once.working-days', calendar),
      clauses: [cite('d6.k2.c', 'tập thể lãnh đạo quyết định chủ trương phải kịp thời báo cáo ngay cho cấp trên trực tiếp')],
      end: incident.reported && discharged(incident.reported),
    },
  ]
}

/** Owed once the superior has been told; where it had concluded before, nothing is owed any more. */
function verification({ superior, reported, conclusion }: Incident, { calendar, policyIn }: DutyContext): readonly Duty[] {
  if (superior === null || reported === null || (conclusion !== null && conclusion.event < reported.event)) return []
  const days = policyIn(superior, reported.event)['verification.working-days']
  return [
    {
      id: `verify-incident/${reported.event}`,
      what: 'verify-incident',
      holder: { kind: 'permanent-members', committee: superior },
      since: reported.on,
      startedBy: reported.event,
      due: dueByPolicy(reported.on, days, 'verification.working-days', calendar),
      clauses: [cite('d6.k2.c', 'cấp trên trực tiếp phải lãnh đạo, chỉ đạo việc thẩm tra, xác minh kết luận kịp thời, chính xác')],
      end: conclusion && discharged(conclusion),
    },
  ]
}

function decision({ committee, conclusion, decision: decided }: Incident, { calendar, policyIn }: DutyContext): readonly Duty[] {
  if (conclusion === null || (decided !== null && decided.event < conclusion.event)) return []
  const days = policyIn(committee, conclusion.event)['protection-decision.working-days']
  return [
    {
      id: `decide-protection/${conclusion.event}`,
      what: 'decide-protection',
      holder: { kind: 'collective', committee },
      since: conclusion.on,
      startedBy: conclusion.event,
      due: dueByPolicy(conclusion.on, days, 'protection-decision.working-days', calendar),
      clauses: [
        cite('d3.k4', 'do cấp có thẩm quyền kịp thời xem xét, đánh giá công tâm, xử lý phù hợp'),
        cite('d7.k6', 'Không được thoái thác, đùn đẩy trách nhiệm bảo vệ cán bộ, nhất là trong trường hợp có rủi ro, sai sót'),
      ],
      end: decided && discharged(decided),
    },
  ]
}
