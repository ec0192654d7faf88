import { nameOf, type CaseView } from '@dam-lam/contract'
import { OFFICE_POSTS, type ReplyKind } from '@dam-lam/core'
import { formatDate } from '../../face/format-date.ts'
import { words } from '../../face/words.ts'
import type { Asking } from '../asking/asking.ts'
import type { Option } from '../asking/question.ts'

/** What a form may offer, read off the case. What is offered wrongly is refused by the rules; nothing here decides. */

/** The parts of a plan that may be found wanting, by the names under which the proposer was asked for them. */
export const planFieldOptions = (): readonly Option[] => Object.values(words.fields.plan).map((label) => ({ value: label, label }))

/** The unsuitable matters of the plan of which the issuing body has not been told; their places, counted from 0. */
export const mattersToReport = ({ plan, unsuitableReports }: CaseView): readonly number[] =>
  [...(plan.matters ?? []).entries()].flatMap(([index, { kind }]) =>
    kind === 'unsuitable' && !unsuitableReports.some(({ matter }) => matter === index) ? [index] : [],
  )

/** Those of which it was told and has not answered. */
export const mattersAwaitingAnswer = ({ unsuitableReports }: CaseView): readonly number[] =>
  unsuitableReports.filter(({ response }) => response === null).map(({ matter }) => matter)

export const matterOptions = ({ plan }: CaseView, places: readonly number[]): readonly Option[] =>
  places.map((place) => {
    const { provision, document } = plan.matters?.[place] ?? {}
    return { value: String(place), label: `Vấn đề ${place + 1}: ${[provision, document].filter((text) => text).join(', ')}` }
  })

/** What there is to choose, when there is but one. */
export const onlyOne = (places: readonly number[]): string | undefined => (places.length === 1 ? places.map(String).at(0) : undefined)

/** The entries that hold the field to be corrected, by their place in the history. */
export function correctableEntries({ view: { receipts, names }, typed }: Asking): readonly Option[] {
  const name = nameOf(names)
  return receipts.flatMap(({ event, receivedOn, committee, registered }) => {
    const where = name(`committee/${committee}`)
    if (typed['field'] === 'receivedOn') return [{ value: String(event), label: `${where}: ngày nhận ${formatDate(receivedOn)}` }]
    return registered ? [{ value: String(registered.event), label: `${where}: số vào sổ ${registered.number ?? 'chưa ghi'}` }] : []
  })
}

/** The posts of the appraisal from which something is still expected, by the id of body or person. */
export const stillExpected = ({ view: { appraisal, opinions, names } }: Asking): readonly Option[] => {
  if (appraisal === null || appraisal.report !== null) return []
  const posts = [appraisal.lead, ...(opinions ?? []).filter(({ opinion }) => opinion === null).map(({ post }) => post)]
  return posts.flatMap((post) => {
    const id = post.kind === 'body' ? post.body : post.kind === 'person' ? post.person : null
    return id === null ? [] : [{ value: id, label: words.post(post, nameOf(names)) }]
  })
}

/** The kind of reply for which the case has had what it needs; undefined where nothing has been decided. */
export function readyReply({ view, me }: Pick<Asking, 'view' | 'me'>): ReplyKind | undefined {
  const { stage, competentCommittee, approval, deliberations } = view
  const offices = me.positions.filter(({ post }) => OFFICE_POSTS.includes(post)).map(({ committee }) => committee)
  if (offices.length > 0 && !offices.includes(competentCommittee.id)) return 'beyond-competence'
  switch (stage) {
    case 'decided':
      if (deliberations?.at(-1)?.outcome === 'beyond-competence') return 'beyond-competence'
      return approval === null ? 'refused' : 'approved'
    case 'not-agreed':
    case 'infeasible':
    case 'prepare-again':
      return stage
    default:
      return undefined
  }
}
