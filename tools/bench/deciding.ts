import { decide, duties, fold, officialCalendar, onlyCalendar, DEFAULT_POLICY, type Command } from '@dam-lam/core'
import { aCase, aDeliberation } from '@dam-lam/core/testing'
import { measureInTurns, report } from './measure.ts'

/** (b) Deciding in core alone: folding a case of seven events, judging a deliberation with all its rules, deriving duties. */
export async function benchDeciding(): Promise<void> {
  console.log('\n(b) core alone, on a case that stands before the collective')
  const told = aCase().submitted().registered().inAppraisal().appraised().beforeCollective()
  const command = { act: 'record-deliberation', data: aDeliberation('approved') } satisfies Command<'record-deliberation'>
  const context = told.context('vanphong.phuong')
  const deciding = 'decide (record-deliberation)'
  const measured = await measureInTurns(
    [
      { name: 'fold (5 events)', turn: times(() => fold('bench', told.events)) },
      { name: 'duties', turn: times(() => duties(told.file, { calendars: onlyCalendar(officialCalendar), policyOf: () => DEFAULT_POLICY })) },
      { name: deciding, turn: times(() => decide(told.file, command, context)) },
    ],
    9,
  )
  report(measured, deciding)
}

/** A turn of a thousand repetitions. */
const times = (once: () => unknown) => (): number => {
  for (let count = 0; count < 1000; count += 1) once()
  return 1000
}
