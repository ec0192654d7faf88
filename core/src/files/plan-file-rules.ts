import type { CaseFile } from '../case/case-file.ts'
import type { Situation } from '../case/situation.ts'
import type { PlanDraft } from '../d04-go-ahead/k1-plan.ts'
import { practice } from '../kernel/ground.ts'
import { orElse, rule } from '../kernel/rule.ts'
import { officeOf, speaksFor } from '../organisations/post.ts'
import { asEnclosed, type EnclosedFile, type KeptFile } from './kept-file.ts'
import { planBearsNoMark } from './plan-secret-mark.ts'
import type { SecrecyDeclaration } from './secrecy.ts'

/** A plan with the documents that it encloses, as it is about to be sent. */
export type FilesToJudge = Pick<Situation, 'file' | 'files' | 'actor' | 'organisations' | 'today' | 'mode'> & { readonly plan: PlanDraft }

/** What whoever sends a plan may declare of it and of what it encloses. */
export interface Declared {
  readonly secrecy?: SecrecyDeclaration | undefined
}

/** One may enclose what the proposing side or the office has brought, and what an earlier version of this plan enclosed. */
function mayEnclose(kept: KeptFile, { file, actor, organisations, today }: Omit<FilesToJudge, 'plan' | 'mode'>): boolean {
  const { person, members } = file.proposer
  if ([actor.person, person, ...members].includes(kept.uploadedBy)) return true
  if (enclosedBefore(file).includes(kept.id)) return true
  const office = officeOf(file.managingCommittee)
  return organisations.positionsOf(kept.uploadedBy, today).some((position) => speaksFor(position, office))
}

const enclosedBefore = (file: CaseFile): readonly string[] => file.plans.flatMap(({ enclosed }) => enclosed.map(({ id }) => id))

/** Those among the named files that may be enclosed: of somebody else's not even the name is told. */
const named = (judged: FilesToJudge): readonly KeptFile[] =>
  judged.files.filter((kept) => (judged.plan.files ?? []).includes(kept.id) && mayEnclose(kept, judged))

/** The names of those that are in this state. */
const inState = (judged: FilesToJudge, state: KeptFile['state']): readonly string[] =>
  named(judged).flatMap((kept) => (kept.state === state ? [kept.name] : []))

/** What somebody else brought is not there for whoever may not enclose it. */
const planFilesKnown = rule({
  id: 'plan.files-known',
  basis: practice,
  appliesWhen: ({ plan }) => (plan.files ?? []).length > 0,
  holds: (judged: FilesToJudge) => {
    const known = named(judged).map(({ id }) => id)
    const items = (judged.plan.files ?? []).flatMap((id, index) => (known.includes(id) ? [] : [String(index)]))
    return orElse(items.length === 0, { items })
  },
})

const planFilesScanned = rule({
  id: 'plan.files-scanned',
  basis: practice,
  appliesWhen: (judged) => named(judged).length > 0,
  holds: (judged: FilesToJudge) => {
    const waiting = inState(judged, 'waiting')
    return orElse(waiting.length === 0, { names: waiting })
  },
})

const planFilesClean = rule({
  id: 'plan.files-clean',
  basis: practice,
  appliesWhen: (judged) => named(judged).length > 0,
  holds: (judged: FilesToJudge) => {
    const infected = inState(judged, 'infected')
    return orElse(infected.length === 0, { names: infected })
  },
})

/** What is asked of the documents that a plan encloses, and of what is typed in it. */
export const PLAN_FILE_RULES = [planFilesKnown, planFilesScanned, planFilesClean, planBearsNoMark] as const

/** A plan that its own sender declares a state secret is not taken where none may be kept. */
export const planNoStateSecret = rule({
  id: 'plan.no-state-secret',
  basis: practice,
  appliesWhen: ({ data, mode }) => mode === 'connected' && data.secrecy !== undefined,
  holds: ({ data }: Situation<Declared>) => orElse(data.secrecy === 'none', { degree: data.secrecy ?? null }),
})

/** What an event keeps besides the plan: the documents enclosed, and what was declared of them. Absent where there is nothing. */
export interface Evidence {
  readonly enclosed?: readonly EnclosedFile[]
  readonly secrecy?: SecrecyDeclaration
}

/** The documents stand in the order of the plan. */
export function evidenceOf({ files: ids = [] }: PlanDraft, files: readonly KeptFile[], { secrecy }: Declared): Evidence {
  const enclosed = ids.flatMap((id) => files.filter((kept) => kept.id === id).map(asEnclosed))
  return { ...(enclosed.length > 0 && { enclosed }), ...(secrecy !== undefined && { secrecy }) }
}
