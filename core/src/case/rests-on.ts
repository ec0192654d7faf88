import { currentAppraisal } from '../d04-go-ahead/k3a-g1-appraisal.ts'
import type { ActName } from './acts.ts'
import type { CaseFile } from './case-file.ts'

/**
 * What an act rests on, so that a command written against an older version of the case is only turned away when that
 * has changed since. Two people may answer at the same time; nobody decides on a plan that he has not seen.
 */
export function restsOn(file: CaseFile, act: ActName): readonly unknown[] {
  const always = [file.stage, file.competentCommittee, file.plans.length]
  if (act === 'record-deliberation' || act === 'head-decides' || act === 'put-to-collective')
    return [...always, currentAppraisal(file)?.report?.event ?? null, file.deliberations.length]
  if (act === 'withdraw-publication') return [...always, file.withdrawnPublications.length]
  if (act === 'correct-entry') return [...always, file.corrections.length]
  if (act === 'conclude-verification' || act === 'decide-protection')
    return [...always, ...file.incidents.map(({ verification, conclusion, decision }) => [verification?.event ?? null, conclusion?.event ?? null, decision?.event ?? null])]
  return always
}
