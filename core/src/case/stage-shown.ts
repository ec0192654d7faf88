import type { LocalDate } from '../time/index.ts'
import { currentAppraisal } from '../d04-go-ahead/k3a-g1-appraisal.ts'
import { currentReceipt } from '../d04-go-ahead/k3-receipt.ts'
import type { CaseFile } from './case-file.ts'
import { knowsReply, seesInside } from './sees-inside.ts'
import { STAGES, type Stage } from './stage.ts'
import type { SightReason } from './visibility.ts'

/**
 * What came of a plan is told by the written reply (văn bản trả lời) and by nothing else. Until it is issued, whoever
 * does not see the inside of the committee is shown the last step that he may know of; whoever was only asked, for good. Voted down on 2026-01-20 and
 * answered on 2026-01-26, a plan stands for its proposer before the collective for these six days.
 */
const BEFORE_REPLY: Partial<Record<Stage, Stage>> = {
  'not-agreed': 'before-collective',
  decided: 'before-collective',
  'prepare-again': 'before-collective',
  infeasible: 'appraised',
}

/** The stage that a reader with these reasons is shown. `answered`: the receipt that counts now has its written reply. */
export const stageShown = (stage: Stage, answered: boolean, why: readonly SightReason[]): Stage =>
  (answered && knowsReply(why)) || seesInside(why) ? stage : (BEFORE_REPLY[stage] ?? stage)

/** The stages that are all shown as this one, before the reply, to whoever does not see the inside. */
export const stagesShownAs = (shown: Stage): readonly Stage[] => STAGES.filter((stage) => stageShown(stage, false, []) === shown)

/** Where a case stands for a reader, and since when. */
export function standingShown(file: CaseFile, why: readonly SightReason[]): { readonly stage: Stage; readonly stageSince: LocalDate | null } {
  const reply = currentReceipt(file)?.reply ?? null
  const stage = stageShown(file.stage, reply !== null, why)
  if (stage === file.stage) return { stage, stageSince: file.stageSince }
  return { stage, stageSince: (stage === 'appraised' ? currentAppraisal(file)?.report?.on : file.agenda?.on) ?? null }
}
