import { policy, practice } from '../kernel/ground.ts'
import { orElse, rule, type Rule } from '../kernel/rule.ts'
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
const letterSignedForCommittee = rule({
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

const letterNotInFuture = rule({
  id: 'letter.date-not-in-future',
  basis: practice,
  holds: ({ data, today }: Situation<WithLetter>) => orElse(data.letter.date <= today, { date: data.letter.date, today }),
})

const letterIsWritten = rule({
  id: 'letter.written',
  basis: practice,
  holds: ({ data }: Situation<WithLetter>) => orElse(data.letter.number.trim() !== '' && data.letter.text.trim() !== ''),
})

interface MayEnclose {
  readonly letter?: Letter | undefined
}

/** The same rules, for an act that may go without a letter. */
const whereEnclosed = <Id extends string>(of: Rule<Id, Situation<WithLetter>>): Rule<Id, Situation<MayEnclose>> => ({
  ...of,
  conditional: true,
  judge: (situation) => {
    const { letter } = situation.data
    if (letter === undefined) return { rule: of.id, basis: of.basis, outcome: 'not-judged' }
    return of.judge({ ...situation, data: { letter } })
  },
})

/** What every letter of a committee must satisfy. */
export const LETTER_RULES = [letterIsWritten, letterNotInFuture, letterSignedForCommittee] as const

/** What a letter must satisfy that an act may enclose. */
export const ENCLOSED_LETTER_RULES = [whereEnclosed(letterIsWritten), whereEnclosed(letterNotInFuture), whereEnclosed(letterSignedForCommittee)] as const
