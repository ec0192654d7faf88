import { cite } from '@dam-lam/law'
import { law, policy, practice } from '../kernel/ground.ts'
import { orElse, rule } from '../kernel/rule.ts'
import { proposingSide } from '../case/case-file.ts'
import type { Situation } from '../case/situation.ts'
import type { LocalDate } from '../time/index.ts'
import { currentReceipt } from './k3-receipt.ts'
import type { DeliberationData, Meeting } from './k3b-deliberation.ts'
import { currentAppraisal } from './k3a-g1-appraisal.ts'
import { legalRiskReported } from '../d10-implementation/k2-legal-review.ts'

/** What carries a meeting. */
interface WithMeeting {
  readonly meeting: Meeting
}

/** What must be true of a meeting before its outcome counts: who sat, who voted, when, and on what competence. */
const bodyIsTheOneAsked = rule({
  id: 'meeting.body-on-whose-agenda',
  basis: practice,
  appliesWhen: ({ file }) => file.agenda !== null,
  holds: ({ file, data }: Situation<DeliberationData>) =>
    orElse(file.agenda?.body === data.meeting.body, { expected: file.agenda?.body ?? null }),
})

/** A plan that was prepared again cannot have been discussed before it came back, even if it was not appraised anew. */
const later = (one: LocalDate | undefined, other: LocalDate | undefined): LocalDate | undefined =>
  one !== undefined && other !== undefined && other > one ? other : (one ?? other)

const heldWithinTheStage = rule({
  id: 'meeting.held-after-appraisal',
  basis: law(cite('d4.k3.a.g2', 'căn cứ vào kết quả thẩm định')),
  holds: ({ file, data, on }: Situation<DeliberationData>) => {
    const earliest = later(currentAppraisal(file)?.report?.on, currentReceipt(file)?.receivedOn) ?? data.meeting.heldOn
    return orElse(data.meeting.heldOn >= earliest && data.meeting.heldOn <= on, { heldOn: data.meeting.heldOn, earliest, latest: on })
  },
})

const totalIsAllMembers = rule({
  id: 'meeting.total-is-all-members',
  basis: policy('votes.more-than-percent-of-members'),
  holds: ({ file, data, organisations }: Situation<WithMeeting>) => {
    const members = organisations.members(file.competentCommittee, data.meeting.body, data.meeting.heldOn)
    return orElse(members.length === data.meeting.total, { total: data.meeting.total, members: members.length })
  },
})

const presentAreMembers = rule({
  id: 'meeting.present-are-members',
  basis: practice,
  holds: ({ file, data, organisations }: Situation<WithMeeting>) => {
    const members = organisations.members(file.competentCommittee, data.meeting.body, data.meeting.heldOn)
    const strangers = data.meeting.present.filter((person) => !members.includes(person))
    const twice = new Set(data.meeting.present).size !== data.meeting.present.length
    return orElse(data.meeting.present.length > 0 && strangers.length === 0 && !twice, { people: strangers })
  },
})

const votesOfThosePresent = rule({
  id: 'meeting.votes-of-those-present',
  basis: practice,
  holds: ({ data }: Situation<WithMeeting>) => {
    const { for: inFavour, against, other, present } = data.meeting
    return orElse(inFavour + against + other <= present.length, { votes: inFavour + against + other, present: present.length })
  },
})

const recusedDoNotVote = rule({
  id: 'meeting.recused-do-not-vote',
  basis: policy('own-case.takes-no-part'),
  appliesWhen: ({ file, data, policy }) =>
    policy['own-case.takes-no-part'] && data.meeting.present.some((person) => proposingSide(file).includes(person)),
  holds: ({ file, data }: Situation<WithMeeting>) => {
    const { for: inFavour, against, other, present } = data.meeting
    const recused = present.filter((person) => proposingSide(file).includes(person))
    return orElse(inFavour + against + other <= present.length - recused.length, { people: recused })
  },
})

const quorumIsReached = rule({
  id: 'meeting.quorum',
  basis: policy('votes.quorum-percent'),
  appliesWhen: ({ policy }) => policy['votes.quorum-percent'] !== null,
  holds: ({ data, policy }: Situation<WithMeeting>) =>
    orElse(data.meeting.present.length * 100 >= data.meeting.total * (policy['votes.quorum-percent'] ?? 0), {
      present: data.meeting.present.length,
      total: data.meeting.total,
    }),
})

const competenceIsStated = rule({
  id: 'meeting.competence-basis',
  basis: law(cite('d4.k3.b.g1', 'phải căn cứ vào thẩm quyền theo quy định của Đảng và quy chế làm việc của cấp ủy')),
  holds: ({ data }: Situation<DeliberationData>) => orElse(data.meeting.competenceBasis.trim() !== ''),
})

const minutesAreNamed = rule({
  id: 'meeting.minutes',
  basis: practice,
  holds: ({ data }: Situation<WithMeeting>) => orElse(data.meeting.minutes.trim() !== ''),
})

/** A legal review that was assigned comes before the meeting, whatever the meeting then decides. */
export const legalRiskIsReported = rule({
  id: 'meeting.legal-risk-reported',
  basis: law(cite('d10.k2', 'xem xét rủi ro về pháp lý khi đánh giá cho chủ trương')),
  appliesWhen: ({ file }) => file.legalReview !== null,
  holds: ({ file }: Situation) => orElse(legalRiskReported(file)),
})

/** Any meeting: not before what it speaks about, and not after it was entered. */
const heldInTime = rule({
  id: 'meeting.held-in-time',
  basis: practice,
  holds: ({ data, on, earliest: follows }: Situation<WithMeeting>) => {
    const earliest = follows ?? data.meeting.heldOn
    return orElse(data.meeting.heldOn >= earliest && data.meeting.heldOn <= on, { heldOn: data.meeting.heldOn, earliest, latest: on })
  },
})

/** What a collective concludes, more than half of all its members stand behind. */
const conclusionIsCarried = rule({
  id: 'meeting.conclusion-carried',
  basis: policy('votes.outcome-must-be-carried'),
  appliesWhen: ({ policy }) => policy['votes.outcome-must-be-carried'],
  holds: ({ data: { meeting }, policy }: Situation<WithMeeting>) =>
    orElse(meeting.for * 100 > meeting.total * policy['votes.more-than-percent-of-members'], { for: meeting.for, total: meeting.total }),
})

/** A meeting that concludes on something other than the go-ahead: who sat, who voted, when. */
export const COLLECTIVE_MEETING_RULES = [
  heldInTime,
  totalIsAllMembers,
  presentAreMembers,
  votesOfThosePresent,
  recusedDoNotVote,
  quorumIsReached,
  minutesAreNamed,
  conclusionIsCarried,
] as const

export const MEETING_RULES = [
  bodyIsTheOneAsked,
  heldWithinTheStage,
  totalIsAllMembers,
  presentAreMembers,
  votesOfThosePresent,
  recusedDoNotVote,
  quorumIsReached,
  competenceIsStated,
  minutesAreNamed,
] as const
