import { practice } from '../kernel/ground.ts'
import { orElse, rule } from '../kernel/rule.ts'
import type { PlanDraft } from '../d04-go-ahead/k1-plan.ts'
import type { FilesToJudge } from './plan-file-rules.ts'
import type { SecrecyDegree } from './secrecy.ts'
import { secretMark } from './secret-mark.ts'

/** Everything that was typed, wherever it stands in the plan. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

/** The degree that a line of its own bears, anywhere in the text: what is pasted brings the head of its page along. */
function markIn({ files: _files, papers: _papers, ...typed }: PlanDraft): SecrecyDegree | null {
  const lines = textsIn(typed).flatMap((text) => text.split(/\r?\n/u))
  return lines.map((line) => secretMark([line])).find((degree) => degree !== null) ?? null
}

/** What bears the mark of a state secret is not taken where none may be kept, whatever its sender declares. */
export const planBearsNoMark = rule({
  id: 'plan.bears-no-secret-mark',
  basis: practice,
  appliesWhen: ({ mode }) => mode === 'connected',
  holds: ({ plan }: FilesToJudge) => {
    const degree = markIn(plan)
    return orElse(degree === null, { degree })
  },
})
