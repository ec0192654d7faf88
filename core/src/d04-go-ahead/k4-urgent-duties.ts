import { cite } from '@dam-lam/law'
import type { Duty, DutyEnd } from '../kernel/duty.ts'
import { discharged, dueByPolicy, lapsed } from '../case/duty-parts.ts'
import type { CaseFile } from '../case/case-file.ts'
import type { DutyContext } from '../case/duties.ts'
import type { Entry } from './k3-receipt.ts'
import type { UrgentAction } from './k4-urgent-action.ts'

/**
 * What is owed around urgent action (d4.k4): an answer by the head who was told (policy), the written report by the cadre
 * (law after acting alone, policy after a direction), and the conclusion of the collective. The text says «ngay khi có
 * điều kiện»; every number here is the committee's own.
 */
export function urgentDuties(file: CaseFile, context: DutyContext): readonly Duty[] {
  const { urgent } = file
  if (urgent === null) return []
  return [...answers(urgent, context), ...writtenReport(file, urgent, context), ...conclusion(file, urgent, context)]
}

/** Each head who was told owes an answer; the first direction, or the written report, leaves the others nothing to say. */
const answers = (urgent: UrgentAction, { calendar, policyIn }: DutyContext): readonly Duty[] =>
  urgent.reports.map((report) => ({
    id: `answer-urgent-report/${report.event}`,
    what: 'answer-urgent-report',
    holder: { kind: 'head', committee: report.to },
    since: report.on,
    startedBy: report.event,
    due: dueByPolicy(report.on, policyIn(report.to, report.event)['at-once.working-days'], 'at-once.working-days', calendar),
    clauses: [],
    end: answered(urgent, report.to),
  }))

function answered({ directions, writtenReport: written }: UrgentAction, committee: string): DutyEnd | null {
  const own = directions.find((direction) => direction.committee === committee)
  if (own) return discharged(own)
  const [other] = directions
  return (other && lapsed(other)) ?? (written && lapsed(written))
}

function writtenReport(file: CaseFile, urgent: UrgentAction, { calendar, policyIn }: DutyContext): readonly Duty[] {
  const policy = (since: Entry) => policyIn(file.managingCommittee, since.event)
  const [directed] = urgent.directions
  const since = urgent.actedAlone ?? (directed && policy(directed)['urgent.written-report-after-direction'] ? directed : null)
  if (since === null) return []
  return [
    {
      id: `report-urgent-in-writing/${since.event}`,
      what: 'report-urgent-in-writing',
      holder: { kind: 'person', person: file.proposer.person },
      since: since.on,
      startedBy: since.event,
      due: dueByPolicy(since.on, policy(since)['urgent.written-report.working-days'], 'urgent.written-report.working-days', calendar),
      clauses: [cite('d4.k4', 'phải báo cáo cấp ủy, tổ chức đảng trực tiếp bằng văn bản ngay khi có điều kiện')],
      end: urgent.writtenReport && discharged(urgent.writtenReport),
    },
  ]
}

function conclusion({ managingCommittee }: CaseFile, { writtenReport: report, conclusion: concluded }: UrgentAction, { calendar, policyIn }: DutyContext): readonly Duty[] {
  if (report === null) return []
  const days = policyIn(managingCommittee, report.event)['urgent.conclusion.working-days']
  return [
    {
      id: `conclude-urgent/${report.event}`,
      what: 'conclude-urgent',
      holder: { kind: 'collective', committee: managingCommittee },
      since: report.on,
      startedBy: report.event,
      due: dueByPolicy(report.on, days, 'urgent.conclusion.working-days', calendar),
      clauses: [cite('d4.k4', 'tập thể lãnh đạo đưa ra thảo luận và đánh giá, kết luận')],
      end: concluded && discharged(concluded),
    },
  ]
}
