import { administration } from './refusal-codes/administration.ts'
import { answering } from './refusal-codes/answering.ts'
import { anyAct } from './refusal-codes/any-act.ts'
import { appraising } from './refusal-codes/appraising.ts'
import { calendar } from './refusal-codes/calendar.ts'
import { carryingOut } from './refusal-codes/carrying-out.ts'
import { deciding } from './refusal-codes/deciding.ts'
import { enclosing } from './refusal-codes/enclosing.ts'
import { encouraging } from './refusal-codes/encouraging.ts'
import { keepingFiles } from './refusal-codes/keeping-files.ts'
import { meeting } from './refusal-codes/meeting.ts'
import { plan } from './refusal-codes/plan.ts'
import { policy } from './refusal-codes/policy.ts'
import { protecting } from './refusal-codes/protecting.ts'
import { proposing } from './refusal-codes/proposing.ts'
import { publicOpinion } from './refusal-codes/public-opinion.ts'
import { receiving } from './refusal-codes/receiving.ts'
import { urgentAction } from './refusal-codes/urgent-action.ts'
import { whenItGoesWrong } from './refusal-codes/when-it-goes-wrong.ts'

/**
 * Every code that a refusal can carry: the ids of the rules of core, by what a person is doing. A test holds the lists to
 * the rules themselves; a code stands for ever, so lines are added and never changed.
 */
export const REFUSAL_CODES = {
  anyAct,
  plan,
  enclosing,
  proposing,
  receiving,
  appraising,
  deciding,
  meeting,
  answering,
  urgentAction,
  carryingOut,
  whenItGoesWrong,
  encouraging,
  protecting,
  keepingFiles,
  administration,
  calendar,
  policy,
  publicOpinion,
} as const

export type RefusalGroup = keyof typeof REFUSAL_CODES
export type RefusalCode<Group extends RefusalGroup = RefusalGroup> = (typeof REFUSAL_CODES)[Group][number]
