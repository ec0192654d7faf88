import { commentsAccepted, decideOpinion, DEFAULT_POLICY, localDate, refusalsAmong, type OpinionCommand, type PublicOpinion, type Refusal } from '@dam-lam/core'
import { context, DAYS } from '@dam-lam/core/testing'

const BY = { person: 'vanphong.phuong', position: 'vanphong.phuong/clerk', committee: 'phuong', body: null }

const OPINION: PublicOpinion = {
  version: 3,
  channel: 'comment',
  committee: 'phuong',
  publication: 'p1',
  receivedOn: DAYS.receipt,
  receivedAt: '2022-12-14T02:00:00.000Z',
  relay: null,
  moderation: { shown: true, reason: null, on: DAYS.receipt, by: BY },
  answer: null,
  erased: true,
}

const WRONG: readonly OpinionCommand[] = [
  { act: 'relay-opinion', data: { committee: 'trunguong', publication: 'p1', says: ' ', from: '', knownOn: localDate('2030-01-01') } },
  { act: 'moderate-opinion', data: { shown: true } },
  { act: 'moderate-opinion', data: { shown: false } },
  { act: 'answer-opinion', data: { says: '' } },
]

/** Every different refusal that comes of handling opinions of the people wrongly. */
export function opinionRefusalsMet(): readonly Refusal[] {
  const shown = decideAll(OPINION)
  const notShown = decideAll({ ...OPINION, moderation: { shown: false, reason: 'Trùng', on: DAYS.receipt, by: BY } })
  const closed = commentsAccepted.judge({ policy: { ...DEFAULT_POLICY, 'public-opinion.comments-accepted': false }, committee: 'phuong' })
  return [...shown, ...notShown, ...refusalsAmong([closed])]
}

const decideAll = (opinion: PublicOpinion): readonly Refusal[] =>
  WRONG.flatMap((command) => {
    const decision = decideOpinion(command, { ...context({ as: 'canbo.phuong' }), opinion, publishedBy: 'tinh' })
    return decision.accepted ? [] : decision.refusals
  })
