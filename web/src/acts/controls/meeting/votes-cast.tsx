import { VoteBar } from '../../../case/decision/vote-bar.tsx'
import type { Typed } from '../../asking/question.ts'
import { useCaseAsked } from '../filling.ts'
import { numberOf, textsOf } from '../../asking/typed-values.ts'
import type { Member } from './use-members.ts'
import { voteHint } from './vote-hint.ts'

export interface VotesCastProps {
  readonly meeting: Typed
  readonly members: readonly Member[] | undefined
}

/** What the votes typed so far amount to, as a bar and in words. */
export function VotesCast({ meeting, members }: VotesCastProps) {
  const { view } = useCaseAsked()
  if (members === undefined) return null
  const votes = {
    total: members.length,
    for: numberOf(meeting['for']) ?? 0,
    against: numberOf(meeting['against']) ?? 0,
    other: numberOf(meeting['other']) ?? 0,
  }
  const present = textsOf(meeting['present'])
  const voters = members.filter(({ id, recused }) => present.includes(id) && !recused).length
  return (
    <div aria-live="polite">
      <VoteBar {...votes} />
      <p>{voteHint(votes, voters, view.stage === 'before-collective')}</p>
    </div>
  )
}
