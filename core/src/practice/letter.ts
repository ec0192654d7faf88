import { policy, practice } from '../kernel/ground.ts'
import { orElse, rule } from '../kernel/rule.ts'
import type { LocalDate } from '../time/index.ts'
import type { PostName } from '../organisations/organisations.ts'
import type { Situation } from '../case/situation.ts'

/** An official letter: number, date, text, and who signed it for the committee. */
export interface Letter {
  readonly number: string
  readonly date: LocalDate
  readonly text: string
  readonly signedBy: string
}

interface WithLetter {
  readonly letter: Letter
}

/** T/M: the secretary or a deputy; T/L: the chief of office, where the committee allows it. */
export const letterSignedForCommittee = rule({
  id: 'letter.signed-for-committee',
  basis: policy('letter.signed-for-committee'),
  appliesWhen: ({ policy }) => policy['letter.signed-for-committee'],
  holds: ({ data, position, organisations, policy, on }: Situation<WithLetter>) => {
    const posts: readonly PostName[] = policy['letter.chief-of-office-may-sign']
      ? ['head', 'deputy', 'chief-of-office']
      : ['head', 'deputy']
    const signers = organisations.holders(position.committee, posts, on).map(({ person }) => person)
    return orElse(signers.includes(data.letter.signedBy), { signedBy: data.letter.signedBy, maySign: signers })
  },
})

export const letterNotInFuture = rule({
  id: 'letter.date-not-in-future',
  basis: practice,
  holds: ({ data, today }: Situation<WithLetter>) => orElse(data.letter.date <= today, { date: data.letter.date, today }),
})

export const letterIsWritten = rule({
  id: 'letter.written',
  basis: practice,
  holds: ({ data }: Situation<WithLetter>) => orElse(data.letter.number.trim() !== '' && data.letter.text.trim() !== ''),
})

/** What every letter of a committee must satisfy. */
export const LETTER_RULES = [letterIsWritten, letterNotInFuture, letterSignedForCommittee] as const
