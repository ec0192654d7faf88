import type { ActData, LocalDate } from '@dam-lam/core'
import { step, stepsIn, type Step } from '../../server/src/demo/demo-steps.ts'

/** From the proposer's desk to the appraisal: sent, registered, given to a body to appraise, the other body asked. */
export const toAppraisal = (committee: string, number: string): readonly Step[] => {
  const here = stepsIn(committee)
  return [step(`canbo.${committee}`, 'submit', {}), here.register(number), here.assign(), here.opinion()]
}

/** From the appraisal, which found the plan feasible, to the agenda of the standing committee. */
export const toTheMeeting = (committee: string): readonly Step[] => [stepsIn(committee).report(), stepsIn(committee).put()]

/** A reply in the name of the head of the committee. */
export const reply = (committee: string, kind: ActData<'issue-reply'>['kind'], number: string, on: LocalDate): Step =>
  stepsIn(committee).reply(kind, number, on, 'Nội dung văn bản trả lời (minh họa).')
