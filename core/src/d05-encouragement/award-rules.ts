import { cite } from '@dam-lam/law'
import { law, practice } from '../kernel/ground.ts'
import { orElse, rule } from '../kernel/rule.ts'
import type { Situation } from '../case/situation.ts'
import { everImplementing } from '../d08-cadre/by-implementer.ts'
import type { AwardWish } from './encouragement.ts'

/* Whoever encourages says who gets which form, and what it is: never a whole collective without names. */

interface WithAwards {
  readonly awards: readonly AwardWish[]
}

const IMPLEMENTERS = law(cite('d5.k1', 'Tất cả cán bộ thực hiện năng động, sáng tạo, dám làm, dám đột phá được cấp ủy, tổ chức đảng có thẩm quyền cho chủ trương triển khai'))

const written = rule({
  id: 'encouragement.awards-written',
  basis: practice,
  holds: ({ data }: Situation<WithAwards>) => orElse(data.awards.length > 0 && data.awards.every(({ what, people }) => what.trim() !== '' && people.length > 0)),
})

/** Those who carry the plan out by the go-ahead or once did, whether or not they proposed it; nobody else. */
const forImplementers = rule({
  id: 'encouragement.for-implementers',
  basis: IMPLEMENTERS,
  holds: ({ file, data }: Situation<WithAwards>) => {
    const people = [...new Set(data.awards.flatMap((award) => award.people))].filter((person) => !everImplementing(file).includes(person))
    return orElse(people.length === 0, { people, implementers: everImplementing(file) })
  },
})

/** What every list of awards must satisfy, whoever proposes or decides it. */
export const AWARD_RULES = [written, forImplementers] as const
