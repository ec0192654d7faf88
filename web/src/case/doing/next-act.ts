import type { CaseView, OpenActView } from '@dam-lam/contract'
import type { ActName } from '@dam-lam/core'

type Open = Pick<CaseView, 'advice' | 'acts' | 'kind' | 'protection' | 'why'>

/**
 * What a person is most likely to have opened the case for, the most pressing first: reports owed «ngay» and «đồng thời»,
 * then the written reply, then the next step of the road. Acts that only some cases need (extending, replacing,
 * correcting, withdrawing) are never put forward.
 */
const ROAD: readonly ActName[] = [
  'apply-protection-measure',
  'report-escalation',
  'request-protection',
  'initiate-protection',
  'report-override',
  'report-incident-to-superior',
  'decide-protection',
  'conclude-verification',
  'direct-verification',
  'report-unsuitable-provision',
  'report-beyond-competence',
  'inform-superior',
  'issue-reply',
  'confirm-withdrawal',
  'submit',
  'resubmit',
  'supplement',
  'direct-urgent',
  'report-urgent-in-writing',
  'conclude-urgent',
  'report-urgent',
  'act-urgently',
  'answer-coordination',
  'resolve-difficulty',
  'report-plan-task',
  'start-implementation',
  'report-progress',
  'evaluate-results',
  'competent-level-decides',
  'publish-encouragement',
  'deliver-encouragement',
  'decide-encouragement',
  'register',
  'head-decides',
  'record-deliberation',
  'notify-infeasible',
  'put-to-collective',
  'report-appraisal',
  'give-opinion',
  'assign-appraisal',
  'advise',
  'record-external',
]

/** The one act to put forward to the person who looks; undefined when nothing on the road is his to do. */
export const nextAct = (view: Open): OpenActView | undefined =>
  ROAD.filter((name) => isPressing(name, view))
    .map((name) => view.acts.find(({ act, allowed }) => allowed && act === name))
    .find((act) => act !== undefined)

/** Protection that has begun, and asking for it beside a case, do not press; the first measure does. */
function isPressing(name: ActName, view: Open): boolean {
  if (name === 'apply-protection-measure') {
    const isAbove = view.why.includes('asked') || view.why.includes('superior')
    return view.protection.some(({ ended, measures, escalations }) => ended === null && measures.length === 0 && (escalations.length === 0 || isAbove))
  }
  if (name === 'request-protection' || name === 'initiate-protection') return view.kind === 'protection'
  return name !== 'advise' || !hasBeenAdvised(view)
}

const hasBeenAdvised = ({ advice }: Open): boolean => (advice ?? []).length > 0

/** The other acts that the person may do now, in the order in which a case usually meets them. */
export const otherActs = (view: Open): readonly OpenActView[] => {
  const next = nextAct(view)
  return view.acts.filter((act) => act.allowed && act !== next)
}
