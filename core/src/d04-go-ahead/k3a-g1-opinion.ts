import { cite } from '@dam-lam/law'
import { law, policy } from '../kernel/ground.ts'
import { orElse, rule } from '../kernel/rule.ts'
import type { LocalDate } from '../time/index.ts'
import { act, at, by } from '../case/act.ts'
import type { CaseFile } from '../case/case-file.ts'
import type { Handlers } from '../case/handlers.ts'
import type { Situation } from '../case/situation.ts'
import { postKey, speaksFor, type Post } from '../organisations/post.ts'
import { takesNoPartInOwnCase } from '../practice/own-case.ts'
import { currentAppraisal } from './k3a-g1-appraisal.ts'
import type { Entry } from './k3-receipt.ts'

/**
 * The opinion of a body or a council member who was asked (d4.k3.a.g1; on legal risk d10.k2). «Nhất trí» alone is no
 * opinion (policy): whoever agrees says why. An opinion that never came is shown as missing, never assumed.
 */
export interface Asked {
  readonly post: Post
  readonly asked: Entry
  readonly dueOn: LocalDate | null
  readonly opinion: (Entry & { readonly content: OpinionData; readonly person: string }) | null
}

export interface OpinionData {
  readonly opinion: 'agree' | 'disagree' | 'conditional'
  readonly reasons: string
  readonly legalRisks?: string | undefined
  readonly conditions?: string | undefined
}

export interface OpinionEvents {
  readonly OpinionGiven: OpinionData & { readonly for: Post }
}

const COORDINATE = law(cite('d4.k3.a.g1', 'chủ trì phối hợp với các cơ quan liên quan thẩm định'))

/** Everyone whom the committee in charge has asked and who may still answer: appraisal first, then legal review. */
export const askedNow = (file: CaseFile): readonly Asked[] => {
  const appraisal = currentAppraisal(file)
  const appraising = appraisal?.committee === file.competentCommittee ? appraisal.asked : []
  return [...appraising, ...(file.legalReview?.asked ?? [])]
}

const stillOwed = (situation: Situation): readonly Asked[] =>
  askedNow(situation.file).filter(({ post, opinion }) => opinion === null && speaksFor(situation.position, post))

const notAnsweredYet = rule({
  id: 'give-opinion.not-answered-yet',
  basis: COORDINATE,
  appliesWhen: ({ file, position }) => askedNow(file).some(({ post }) => speaksFor(position, post)),
  holds: (situation: Situation) => orElse(stillOwed(situation).length > 0),
})

const opinionStatesReasons = rule({
  id: 'give-opinion.reasons',
  basis: policy('opinion.bare-agreement-refused'),
  appliesWhen: ({ policy }) => policy['opinion.bare-agreement-refused'],
  holds: ({ data }: Situation<OpinionData>) => orElse(data.reasons.trim() !== ''),
})

const agreementIsNotBare = rule({
  id: 'give-opinion.bare-agreement',
  basis: policy('opinion.bare-agreement-refused'),
  appliesWhen: ({ data, policy }) => policy['opinion.bare-agreement-refused'] && data.opinion === 'agree',
  holds: ({ data, policy }: Situation<OpinionData>) =>
    orElse(!isBare(data.reasons, policy['opinion.bare-phrases']), { reasons: data.reasons }),
})

const conditionsAreNamed = rule({
  id: 'give-opinion.conditions',
  basis: policy('opinion.bare-agreement-refused'),
  appliesWhen: ({ data, policy }) => policy['opinion.bare-agreement-refused'] && data.opinion === 'conditional',
  holds: ({ data }: Situation<OpinionData>) => orElse((data.conditions ?? '').trim() !== ''),
})

/** Nothing is left of the reasons once the phrases of agreement are taken away. */
export function isBare(reasons: string, phrases: readonly string[]): boolean {
  const text = reasons.normalize('NFC').toLocaleLowerCase('vi')
  const rest = phrases.reduce((left, phrase) => left.replaceAll(phrase, ' '), text)
  return !/\p{L}{2,}/u.test(rest)
}

export const giveOpinion = act({
  name: 'give-opinion',
  basis: COORDINATE,
  power: [by('give-opinion.by-those-asked', COORDINATE, ({ file }) => askedNow(file).map(({ post }) => post)), takesNoPartInOwnCase],
  moment: [at('give-opinion.stage', ['in-appraisal', 'appraised', 'before-collective']), notAnsweredYet],
  follows: (situation) => stillOwed(situation)[0]?.asked.on ?? null,
  carries: [opinionStatesReasons, agreementIsNotBare, conditionsAreNamed],
  events: (situation: Situation<OpinionData>) =>
    uniquePosts(stillOwed(situation)).map((post) => ({ type: 'OpinionGiven', data: { ...situation.data, for: post } })),
})

const uniquePosts = (asked: readonly Asked[]): readonly Post[] => [
  ...new Map(asked.map(({ post }) => [postKey(post), post])).values(),
]

/** One opinion answers every request to the same post. */
const withOpinion = (asked: readonly Asked[], post: Post, opinion: Asked['opinion']): readonly Asked[] =>
  asked.map((request) =>
    request.opinion === null && postKey(request.post) === postKey(post) ? { ...request, opinion } : request,
  )

export const opinionHandlers: Handlers<keyof OpinionEvents> = {
  OpinionGiven: (file, { data, on, enteredOn, by: author }, event) => {
    const { for: post, ...content } = data
    const opinion = { event, on, enteredOn, content, person: author.person }
    const last = currentAppraisal(file)
    return {
      appraisals: file.appraisals.map((appraisal) =>
        appraisal === last ? { ...appraisal, asked: withOpinion(appraisal.asked, post, opinion) } : appraisal,
      ),
      legalReview: file.legalReview && { ...file.legalReview, asked: withOpinion(file.legalReview.asked, post, opinion) },
    }
  },
}
