import { isProblem } from '../api/problem.ts'
import { Notice } from '../face/notice.tsx'

/** Why what was just asked was not done; nothing when it was. */
export function ProblemNotice({ error }: { readonly error: unknown }) {
  return isProblem(error) && error.errors.length === 0 && <Notice urgent title={error.title}>{error.detail}</Notice>
}
