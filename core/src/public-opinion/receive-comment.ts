import { policy } from '../kernel/ground.ts'
import { orElse, rule } from '../kernel/rule.ts'
import type { Policy } from '../policy.ts'

/** Nobody has to sign in to comment; whether the committee takes comments at all is its own rule. */
export const commentsAccepted = rule({
  id: 'send-comment.accepted',
  basis: policy('public-opinion.comments-accepted'),
  holds: ({ policy: set, committee }: { readonly policy: Policy; readonly committee: string }) => orElse(set['public-opinion.comments-accepted'], { committee }),
})
