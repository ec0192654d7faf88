import type { FollowedCommentView } from '@dam-lam/contract'
import type { Organisations } from '@dam-lam/core'
import { publicationView } from '../publication/publication-view.ts'
import type { FollowedComment } from './follow-up.ts'

/** What became of a comment, in the form in which its sender is told. */
export const followedCommentView = ({ opinion, says, name, publication, answerDueOn }: FollowedComment, organisations: Organisations): FollowedCommentView => ({
  state: stateOf(opinion),
  reason: opinion.moderation?.reason ?? null,
  receivedOn: opinion.receivedOn,
  answerDueOn,
  says,
  name,
  committee: { id: opinion.committee, name: organisations.nameOf('committee', opinion.committee, opinion.receivedOn) ?? opinion.committee },
  publication: publication ? publicationView(publication, organisations) : null,
  answer: opinion.answer && { on: opinion.answer.on, says: opinion.answer.says },
})

function stateOf({ erased, moderation }: FollowedComment['opinion']): FollowedCommentView['state'] {
  if (erased) return 'erased'
  if (moderation === null) return 'waiting'
  return moderation.shown ? 'shown' : 'not-shown'
}
