import { OPINION_ACTS } from '../public-opinion/acts.ts'
import { commentsAccepted } from '../public-opinion/receive-comment.ts'
import { ADMINISTRATIVE_ACTS } from '../administration/acts.ts'
import { ADMINISTRATION_RULES } from '../administration/decide-administration.ts'
import { DAY_RULES, DELEGATION_RULES } from '../case/decide.ts'
import { ACTS } from '../case/acts.ts'
import { UPLOAD_RULES } from '../files/upload-rules.ts'
import type { Basis } from '../kernel/ground.ts'

/** What is known of a rule without a situation. */
export interface KnownRule {
  readonly id: string
  readonly basis: Basis
  readonly conditional: boolean
}

/** Every rule that some act, the bringing of a file, or the sending of a comment is judged by, each once. */
export const ALL_RULES: readonly KnownRule[] = [
  ...new Map(
    [
      ...Object.values(ACTS).flatMap((act): readonly KnownRule[] => [...act.power, ...act.moment, ...DAY_RULES, ...DELEGATION_RULES, ...act.carries]),
      ...Object.values(ADMINISTRATIVE_ACTS).flatMap((act): readonly KnownRule[] => [...act.power, ...ADMINISTRATION_RULES, ...act.carries]),
      ...UPLOAD_RULES,
      ...Object.values(OPINION_ACTS).flatMap((act): readonly KnownRule[] => [...act.power, ...act.carries]),
      commentsAccepted,
    ].map((rule) => [rule.id, rule]),
  ).values(),
]
