import { cite, type Citation } from '@dam-lam/law'
import type { Due, Duty, DutyEnd } from '../kernel/duty.ts'
import { discharged, dueByPolicy, endedByWithdrawal, lapsed } from '../case/duty-parts.ts'
import type { CaseFile } from '../case/case-file.ts'
import type { DutyContext } from '../case/duties.ts'
import { postKey } from '../organisations/post.ts'
import type { LocalDate } from '../time/index.ts'
import type { Appraisal } from './k3a-g1-appraisal.ts'
import type { Asked } from './k3a-g1-opinion.ts'

const APPRAISE = cite('d4.k3.a.g1', 'cơ quan chuyên trách tham mưu, giúp việc thẩm định')
const COORDINATE = cite('d4.k3.a.g1', 'chủ trì phối hợp với các cơ quan liên quan thẩm định')

/** Assigning an appraisal makes one duty to appraise and one duty for each body that was asked for its opinion. */
export const appraisalDuties = (file: CaseFile, context: DutyContext): readonly Duty[] =>
  file.appraisals.flatMap((appraisal) => [
    appraiseDuty(file, appraisal, context),
    ...appraisal.asked.map((asked) =>
      opinionDuty(asked, appraisal.committee, COORDINATE, context, appraisal.report ? lapsed(appraisal.report) : ending(file, appraisal)),
    ),
  ])

function appraiseDuty(file: CaseFile, appraisal: Appraisal, { calendar, policyIn }: DutyContext): Duty {
  const { assigned, lead, dueOn, report, committee } = appraisal
  const days = policyIn(committee, assigned.event)['appraisal.working-days']
  return {
    id: `appraise/${assigned.event}`,
    what: 'appraise',
    holder: lead,
    since: assigned.on,
    startedBy: assigned.event,
    due: dueOn === null ? dueByPolicy(assigned.on, days, 'appraisal.working-days', calendar) : setByPerson(dueOn),
    clauses: [APPRAISE],
    end: report ? discharged(report) : ending(file, appraisal),
  }
}

/** The opinion that one post owes; `otherwise` says what ended it if it never came. */
export function opinionDuty(asked: Asked, committee: string, clause: Citation, { calendar, policyIn }: DutyContext, otherwise: DutyEnd | null): Duty {
  const days = policyIn(committee, asked.asked.event)['opinion.working-days']
  return {
    id: `give-opinion/${asked.asked.event}/${postKey(asked.post)}`,
    what: 'give-opinion',
    holder: asked.post,
    since: asked.asked.on,
    startedBy: asked.asked.event,
    due: asked.dueOn === null ? dueByPolicy(asked.asked.on, days, 'opinion.working-days', calendar) : setByPerson(asked.dueOn),
    clauses: [clause],
    end: asked.opinion ? discharged(asked.opinion) : otherwise,
  }
}

/** A day that the permanent members set when they assigned the work. */
const setByPerson = (date: LocalDate): Due => ({ date, kind: 'policy', from: 'assignment', provisional: false })

/** Handing the plan to another committee, or withdrawing it, takes its object away from an appraisal under way. */
function ending(file: CaseFile, { committee, assigned }: Appraisal): DutyEnd | null {
  const movedOn = file.receipts.find((receipt) => receipt.event > assigned.event && receipt.committee !== committee)
  return movedOn
    ? lapsed({ event: movedOn.event, on: movedOn.receivedOn, enteredOn: movedOn.enteredOn })
    : endedByWithdrawal(file)
}
