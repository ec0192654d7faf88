import { currentPlan, type CaseFile } from './case-file.ts'

/** A title longer than this would not fit a line. */
const LONGEST = 120

/**
 * What a case is called: the title of its plan, or the first words of the situation that left no time to plan. A protection has no
 * title of its own: its reason is not for everybody who was asked something about it.
 */
export function caseTitle(file: CaseFile): string {
  const plan = currentPlan(file) ?? file.draft
  const situation = file.urgent?.actedAlone?.situation ?? file.urgent?.reports[0]?.situation
  return plan.title ?? shortened(situation ?? '')
}

/** The first line, cut at the end of a word. */
function shortened(text: string): string {
  const [line = ''] = text.trim().split('\n', 1)
  if (line.length <= LONGEST) return line
  const cut = line.slice(0, LONGEST)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))}…`
}
