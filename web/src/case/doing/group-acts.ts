import type { OpenActView } from '@dam-lam/contract'
import type { ActName } from '@dam-lam/core'

/** What acts are about, in the order in which a case comes to them. */
const MATTERS = {
  answer: 'Đề xuất, trả lời',
  urgency: 'Xử lý cấp thiết',
  implementation: 'Thực hiện',
  incident: 'Rủi ro, sai sót',
  encouragement: 'Khuyến khích',
  protection: 'Bảo vệ cán bộ',
  file: 'Hồ sơ',
} as const

type Matter = keyof typeof MATTERS

const MATTER_OF: Readonly<Record<ActName, Matter>> = {
  submit: 'answer',
  register: 'answer',
  'request-supplement': 'answer',
  supplement: 'answer',
  advise: 'answer',
  'declare-within-competence': 'answer',
  forward: 'answer',
  'inform-superior': 'answer',
  extend: 'answer',
  'assign-appraisal': 'answer',
  'establish-council': 'answer',
  'assign-legal-review': 'answer',
  'give-opinion': 'answer',
  'replace-appraiser': 'answer',
  'replace-council-member': 'answer',
  'change-opinion-due': 'answer',
  'report-appraisal': 'answer',
  'notify-infeasible': 'answer',
  'put-to-collective': 'answer',
  'record-deliberation': 'answer',
  'head-decides': 'answer',
  'report-override': 'answer',
  'report-beyond-competence': 'answer',
  'issue-reply': 'answer',
  resubmit: 'answer',
  'report-unsuitable-provision': 'answer',
  'record-issuer-response': 'answer',
  'report-urgent': 'urgency',
  'direct-urgent': 'urgency',
  'act-urgently': 'urgency',
  'report-urgent-in-writing': 'urgency',
  'conclude-urgent': 'urgency',
  'start-implementation': 'implementation',
  'report-progress': 'implementation',
  'raise-difficulty': 'implementation',
  'request-support': 'implementation',
  'resolve-difficulty': 'implementation',
  'plan-encouragement-and-protection': 'implementation',
  'report-plan-task': 'implementation',
  inspect: 'implementation',
  'change-implementers': 'implementation',
  'stop-implementation': 'implementation',
  complete: 'implementation',
  'evaluate-results': 'implementation',
  'report-incident': 'incident',
  'report-incident-to-superior': 'incident',
  'direct-verification': 'incident',
  'conclude-verification': 'incident',
  'decide-protection': 'incident',
  'make-public': 'incident',
  remedy: 'incident',
  'give-encouragement-measure': 'encouragement',
  'propose-encouragement': 'encouragement',
  'decide-encouragement': 'encouragement',
  'propose-encouragement-to-competent-level': 'encouragement',
  'competent-level-decides': 'encouragement',
  'deliver-encouragement': 'encouragement',
  'publish-encouragement': 'encouragement',
  replicate: 'encouragement',
  'request-protection': 'protection',
  'initiate-protection': 'protection',
  'apply-protection-measure': 'protection',
  'escalate-protection': 'protection',
  'report-escalation': 'protection',
  'request-coordination': 'protection',
  'answer-coordination': 'protection',
  'record-agency-answer': 'protection',
  'end-protection': 'protection',
  'record-external': 'file',
  withdraw: 'file',
  'confirm-withdrawal': 'file',
  'correct-entry': 'file',
  'withdraw-publication': 'file',
  archive: 'file',
}

/** Acts that are about the same. */
export interface ActGroup {
  readonly matter: string
  readonly acts: readonly OpenActView[]
}

/** So many acts are read at a glance, as they are. */
const AT_A_GLANCE = 4

/** The acts by what they are about, where there are many; none where there are few. */
export function groupActs(acts: readonly OpenActView[]): readonly ActGroup[] {
  if (acts.length <= AT_A_GLANCE) return []
  const byMatter = Map.groupBy(acts, ({ act }) => MATTER_OF[act])
  return Object.entries(MATTERS).flatMap(([matter, name]) => {
    const some = [...byMatter].find(([of]) => of === matter)?.[1]
    return some ? { matter: name, acts: some } : []
  })
}
