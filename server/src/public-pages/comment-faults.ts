import type { CommentTyped } from './comment-form.ts'
import type { Tongue } from './tongue.ts'

interface Issue {
  readonly path: readonly PropertyKey[]
  readonly code?: string
  readonly message: string
}

/** A sentence beside each field that is wrong. */
export function commentFaults(issues: readonly Issue[], { words: { comment } }: Tongue): CommentTyped['wrong'] {
  const at = (field: string) => issues.find(({ path }) => path[0] === field)
  const says = at('says')
  return {
    says: says && (says.code === 'too_big' ? comment.tooLong : says.message === 'blank' ? comment.blank : comment.wrongSigns),
    name: at('nameMayBeShown') ? comment.notAgreed : at('name') && comment.wrongName,
  }
}
